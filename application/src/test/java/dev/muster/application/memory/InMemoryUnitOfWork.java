package dev.muster.application.memory;

import dev.muster.application.UnitOfWork;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Unit of work over copied tables: writers take turns, and what a unit wrote is seen by others only
 * once it has ended well.
 */
final class InMemoryUnitOfWork implements UnitOfWork {
  private final ReentrantLock writers = new ReentrantLock();
  private final ThreadLocal<Tables> working = new ThreadLocal<>();
  private volatile Tables committed = new Tables();

  @Override
  public <T> T execute(Supplier<T> work) {
    if (working.get() != null) {
      return work.get();
    }
    writers.lock();
    try {
      Tables draft = committed.copy();
      working.set(draft);
      T result = work.get();
      committed = draft;
      return result;
    } finally {
      working.remove();
      writers.unlock();
    }
  }

  /** Reads the draft of this thread's unit, or what is committed. */
  <T> T read(Function<Tables, T> question) {
    Tables draft = working.get();
    return question.apply(draft == null ? committed : draft);
  }

  /** Writes to the draft of this thread's unit, or as a unit of its own. */
  void write(Consumer<Tables> change) {
    execute(
        () -> {
          change.accept(working.get());
          return true;
        });
  }

  void clear() {
    committed = new Tables();
  }
}
