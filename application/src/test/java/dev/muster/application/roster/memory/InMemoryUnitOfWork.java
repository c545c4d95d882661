package dev.muster.application.roster.memory;

import dev.muster.application.UnitOfWork;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Unit of work over copied tables: units take turns from their first look at the tables on, and
 * what a unit wrote is seen by others only once it has ended well.
 */
final class InMemoryUnitOfWork implements UnitOfWork {
  private final ReentrantLock turn = new ReentrantLock();
  private final ThreadLocal<Unit> current = new ThreadLocal<>();
  private final Map<Object, Unit> holders = new ConcurrentHashMap<>();
  private volatile Tables committed = new Tables();

  @Override
  public <T> T execute(Supplier<T> work) {
    if (current.get() != null) {
      return work.get();
    }
    Unit unit = new Unit();
    current.set(unit);
    try {
      T result = work.get();
      unit.commit();
      return result;
    } finally {
      current.remove();
      unit.end();
    }
  }

  /** Reads the draft of this thread's unit, whose turn it is from here on, or what is committed. */
  <T> T read(Function<Tables, T> question) {
    Unit unit = current.get();
    return question.apply(unit == null ? committed : unit.draft());
  }

  /** Reads the same, and if this thread's unit has not had its turn, waits for nobody. */
  <T> T peek(Function<Tables, T> question) {
    Unit unit = current.get();
    return question.apply(unit == null || unit.draft == null ? committed : unit.draft);
  }

  /** Writes to the draft of this thread's unit, or as a unit of its own. */
  void write(Consumer<Tables> change) {
    execute(
        () -> {
          change.accept(current.get().draft());
          return true;
        });
  }

  /** Gives this thread's unit a name to hold until it ends, unless another unit holds it. */
  boolean hold(Object name) {
    Unit unit = current.get();
    Unit holder = holders.putIfAbsent(name, unit);
    return holder == null || holder == unit;
  }

  void clear() {
    committed = new Tables();
  }

  /** What one unit has done so far. */
  private final class Unit {
    private Tables draft;

    Tables draft() {
      if (draft == null) {
        turn.lock();
        draft = committed.copy();
      }
      return draft;
    }

    void commit() {
      if (draft != null) {
        committed = draft;
      }
    }

    // What it held is free only now: whoever holds it next sees what this unit has stored.
    void end() {
      if (draft != null) {
        turn.unlock();
      }
      holders.values().removeIf(this::equals);
    }
  }
}
