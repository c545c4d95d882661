package dev.muster.application.kit.memory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/** The units of work of one store: the committed state, and each thread's view of it. */
final class Units {
  private final ReentrantLock turn = new ReentrantLock();
  private final Map<Object, Unit> holders = new ConcurrentHashMap<>();
  private final ThreadLocal<Unit> current = new ThreadLocal<>();
  private final ThreadLocal<State> moment = new ThreadLocal<>();
  private volatile State committed = State.EMPTY;

  <T> T execute(Supplier<T> work) {
    if (current.get() != null) {
      return work.get();
    }
    refuseInsideQuestion();
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

  <T> T read(Supplier<T> question) {
    return current.get() == null && moment.get() == null ? at(committed, question) : question.get();
  }

  <T> T peek(Supplier<T> question) {
    Unit unit = current.get();
    return unit != null && unit.draft == null && moment.get() == null
        ? at(committed, question)
        : read(question);
  }

  boolean hold(Object name) {
    Unit unit = current.get();
    if (unit == null) {
      throw new IllegalStateException("a unit of work holds a name, and there is none");
    }
    Unit holder = holders.putIfAbsent(name, unit);
    return holder == null || holder == unit;
  }

  void clear() {
    committed = State.EMPTY;
  }

  /** Returns this thread's view. */
  State view() {
    if (moment.get() != null) {
      return moment.get();
    }
    Unit unit = current.get();
    return unit == null ? committed : unit.draft();
  }

  /** Writes to the draft of this thread's unit of work, or in a unit of its own. */
  <T> T write(Function<State, T> change) {
    refuseInsideQuestion();
    return execute(() -> change.apply(current.get().draft()));
  }

  private <T> T at(State state, Supplier<T> question) {
    moment.set(state);
    try {
      return question.get();
    } finally {
      moment.remove();
    }
  }

  private void refuseInsideQuestion() {
    if (moment.get() != null) {
      throw new IllegalStateException("a question must not write");
    }
  }

  /** The changes of one unit of work so far. */
  private final class Unit {
    private State draft;

    State draft() {
      if (draft == null) {
        turn.lock();
        draft = committed.draft();
      }
      return draft;
    }

    void commit() {
      if (draft != null) {
        committed = draft;
      }
    }

    // Names are released after the commit, so that the next holder sees the changes of this unit.
    void end() {
      if (draft != null) {
        turn.unlock();
      }
      holders.values().removeIf(this::equals);
    }
  }
}
