package dev.muster.application.audit;

import dev.muster.application.NotSignedInException;
import dev.muster.application.PermissionDeniedException;
import dev.muster.application.Recorded.When;
import dev.muster.application.SharedFailure;
import dev.muster.application.UnitOfWork;
import dev.muster.application.audit.query.AuditEntry;
import dev.muster.application.permission.Actor;
import dev.muster.application.permission.CallRecorder;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Writes one entry for each call that changes something or is refused: the outermost recorded call
 * has it, whatever calls are made inside.
 */
final class RecordedCalls implements CallRecorder {
  private final ScopedValue<Progress> open = ScopedValue.newInstance();
  private final AnonymousLimit anonymous = new AnonymousLimit();
  private final AuditEntries entries;
  private final UnitOfWork unitOfWork;
  private final Consumer<RuntimeException> unwritten;

  RecordedCalls(AuditEntries entries, UnitOfWork unitOfWork, Consumer<RuntimeException> unwritten) {
    this.entries = entries;
    this.unitOfWork = unitOfWork;
    this.unwritten = unwritten;
  }

  /** The calls of one thread, from the beginning of the outermost call to its end. */
  private static final class Progress {
    private Optional<String> action = Optional.empty();
    private boolean recording;
  }

  @Override
  public <T> T run(Call call, Runnable check, Supplier<T> work) {
    if (open.isBound()) {
      return run(open.get(), call, check, work);
    }
    Progress progress = new Progress();
    try {
      return ScopedValue.where(open, progress).call(() -> run(progress, call, check, work));
    } catch (RuntimeException failure) {
      // By now the unit of work is rolled back, and so would be the entry if it were written
      // before.
      progress.action.ifPresent(action -> record(action, failure));
      throw failure;
    }
  }

  private <T> T run(Progress progress, Call call, Runnable check, Supplier<T> work) {
    check.run();
    if (progress.recording || call.recorded() == When.NEVER) {
      return work.get();
    }
    progress.recording = true;
    progress.action = Optional.of(call.action());
    try {
      T result =
          switch (call.recorded()) {
            case NEVER, AFTERWARDS -> work.get();
            case WITHIN -> unitOfWork.execute(() -> recorded(call, work.get()));
            case OPTIMISTICALLY ->
                unitOfWork.executeOptimistically(() -> recorded(call, work.get()));
          };
      progress.action = Optional.empty();
      return result;
    } finally {
      progress.recording = false;
    }
  }

  private <T> T recorded(Call call, T result) {
    changed(call.action());
    return result;
  }

  @Override
  public void denied(Call call, SharedFailure denial) {
    if (call.recorded() == When.NEVER && !(denial instanceof PermissionDeniedException)) {
      return;
    }
    if (!open.isBound()) {
      record(call.action(), denial);
    } else if (!open.get().recording) {
      open.get().action = Optional.of(call.action());
    }
  }

  @Override
  public void changed(String action) {
    entries.done(action, Optional.empty());
  }

  @Override
  public void changed(String action, Actor proven) {
    entries.done(action, Optional.of(proven));
  }

  /** Writes a refusal; what fails meanwhile does not take the place of it. */
  private void record(String action, RuntimeException refusal) {
    try {
      Refusal.of(refusal)
          .map(it -> entries.refused(action, it, !(refusal instanceof NotSignedInException)))
          .filter(it -> it.actor().isPresent() || anonymous.admits(it.at()))
          .ifPresent(this::write);
    } catch (RuntimeException failure) {
      unwritten.accept(failure);
    }
  }

  private void write(AuditEntry entry) {
    unitOfWork.execute(
        () -> {
          entries.append(entry);
          return entry;
        });
  }
}
