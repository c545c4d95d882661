package dev.muster.application.permission;

import dev.muster.application.Recorded;
import dev.muster.application.Recorded.When;
import dev.muster.application.SharedFailure;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Runs the calls of guarded ports, and keeps a record of changes and refusals. */
public interface CallRecorder {
  /** Runs calls and records nothing. */
  CallRecorder NONE =
      new CallRecorder() {
        @Override
        public <T> T run(Call call, Runnable check, Supplier<T> work) {
          check.run();
          return work.get();
        }

        @Override
        public void denied(Call call, SharedFailure denial) {
          // Nothing is recorded.
        }

        @Override
        public void changed(String action) {
          // Nothing is recorded.
        }

        @Override
        public void changed(String action, Actor proven) {
          // Nothing is recorded.
        }
      };

  /**
   * Runs a call. The changes of a call and their record are one unit of work, unless the call has
   * units of its own, in the last of which it calls {@link #changed}. Where the call is refused,
   * the record of the refusal is written after everything was rolled back.
   *
   * @param check refuses an actor without the permission, and calls {@link #denied} before
   * @param work the work of a permitted call; it may run more than once
   * @return the result of the work
   */
  <T> T run(Call call, Runnable check, Supplier<T> work);

  /** Records that an actor lacks the permission for a call, or is not known. */
  void denied(Call call, SharedFailure denial);

  /**
   * Records a change as a part of the unit of work in progress, which {@link #run} did not begin.
   */
  void changed(String action);

  /**
   * Records a change as {@link #changed(String)} does, by an actor that the change has proven, such
   * as that of signing in.
   */
  void changed(String action, Actor proven);

  /**
   * Names a call.
   *
   * @param action the stable name of what is done, such as {@code context.entities.remove}
   * @param recorded when its success and its refusal by a rule are recorded
   */
  record Call(String action, When recorded) {
    /** Returns the call of a method, named by the context, the port and the method. */
    public static Call of(Class<?> port, Method method) {
      String context = port.getPackageName().replaceFirst(".*[.]", "");
      String name = port.getSimpleName();
      String entity = Character.toLowerCase(name.charAt(0)) + name.substring(1);
      return new Call(String.join(".", context, entity, method.getName()), when(port, method));
    }

    private static When when(Class<?> port, Method method) {
      return Stream.of(method, port)
          .map(it -> it.getAnnotation(Recorded.class))
          .filter(Objects::nonNull)
          .findFirst()
          .map(Recorded::value)
          .orElse(When.WITHIN);
    }
  }
}
