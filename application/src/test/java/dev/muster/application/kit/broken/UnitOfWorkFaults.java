package dev.muster.application.kit.broken;

import dev.muster.application.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** The possible faults of a unit of work. */
public final class UnitOfWorkFaults {
  private static final long SOON = TimeUnit.MILLISECONDS.toNanos(50);

  private UnitOfWorkFaults() {}

  static <A extends WithUnitOfWork<A>> A keepsWhatWasDoneBeforeAFailure(A honest) {
    return honest.with(
        new UnitOfWork() {
          @Override
          public <T> T execute(Supplier<T> work) {
            AtomicReference<RuntimeException> failure = new AtomicReference<>();
            T result =
                honest
                    .unitOfWork()
                    .execute(
                        () -> {
                          try {
                            return work.get();
                          } catch (RuntimeException refused) {
                            failure.set(refused);
                            return null;
                          }
                        });
            if (failure.get() != null) {
              throw failure.get();
            }
            return result;
          }
        });
  }

  static <A extends WithUnitOfWork<A>> A throwsAnExceptionOfItsOwn(A honest) {
    return honest.with(
        new UnitOfWork() {
          @Override
          public <T> T execute(Supplier<T> work) {
            try {
              return honest.unitOfWork().execute(work);
            } catch (RuntimeException failure) {
              throw new IllegalArgumentException("undone", failure);
            }
          }
        });
  }

  static <A extends WithUnitOfWork<A>> A keepsNothing(A honest) {
    return honest.with(
        new UnitOfWork() {
          @Override
          public <T> T execute(Supplier<T> work) {
            AtomicReference<T> result = new AtomicReference<>();
            RuntimeException undo = new IllegalStateException("undo");
            try {
              return honest
                  .unitOfWork()
                  .execute(
                      () -> {
                        result.set(work.get());
                        throw undo;
                      });
            } catch (IllegalStateException thrown) {
              if (thrown != undo) {
                throw thrown;
              }
              return result.get();
            }
          }
        });
  }

  static <A extends WithUnitOfWork<A>> A storesEachWriteForItself(A honest) {
    return honest.with(
        new UnitOfWork() {
          @Override
          public <T> T execute(Supplier<T> work) {
            return work.get();
          }
        });
  }

  static <A extends WithUnitOfWork<A>> A keepsAUnitWhenTheOneAroundItIsUndone(A honest) {
    ThreadLocal<List<Supplier<?>>> inner = new ThreadLocal<>();
    return honest.with(
        new UnitOfWork() {
          @Override
          public <T> T execute(Supplier<T> work) {
            if (inner.get() != null) {
              inner.get().add(work);
              return work.get();
            }
            inner.set(new ArrayList<>());
            try {
              return honest.unitOfWork().execute(work);
            } catch (RuntimeException failure) {
              inner.get().forEach(it -> honest.unitOfWork().execute(it));
              throw failure;
            } finally {
              inner.remove();
            }
          }
        });
  }

  /** As an adapter does that gathers what it stores, and answers when it has it. */
  static <A extends WithUnitOfWork<A>> A answersBeforeItHasStored(A honest) {
    UnitOfWork forgetful = keepsNothing(honest).unitOfWork();
    return honest.with(
        new UnitOfWork() {
          @Override
          public <T> T execute(Supplier<T> work) {
            return honest.unitOfWork().execute(work);
          }

          @Override
          public <T> T executeOptimistically(Supplier<T> work) {
            T result = forgetful.execute(work);
            Thread.startVirtualThread(
                () -> {
                  LockSupport.parkNanos(SOON);
                  execute(work);
                });
            return result;
          }
        });
  }
}
