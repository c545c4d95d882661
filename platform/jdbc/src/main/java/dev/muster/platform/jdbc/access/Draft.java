package dev.muster.platform.jdbc.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a unit of work would store that runs without a transaction, on facts that nothing
 * holds: one write that checks these facts when it is stored, and what goes along with it.
 *
 * <p>Whoever cannot be part of a draft abandons it; the unit of work then runs again in a
 * transaction. Everything that asks for a connection abandons it, unless it is {@link #outside}.
 */
public final class Draft {
  private static final ScopedValue<Draft> CURRENT = ScopedValue.newInstance();
  private static final Draft NONE = new Draft(Deadline.in(Duration.ZERO));

  private final Map<Consumer<?>, List<Object>> companions = new LinkedHashMap<>();
  private final Deadline deadline;
  private @Nullable Supplier<Boolean> write;
  private @Nullable Object facts;
  private boolean abandoned;

  /**
   * Begins a draft.
   *
   * @param deadline of the unit of work, for the draft and for what may follow
   */
  Draft(Deadline deadline) {
    this.deadline = deadline;
  }

  /** Returns whether this thread runs a unit of work as a draft. */
  public static boolean isOpen() {
    return CURRENT.isBound() && CURRENT.get() != NONE;
  }

  /** Returns whether this thread runs a unit of work as a draft, or a read for one. */
  static boolean isUnderWay() {
    return CURRENT.isBound();
  }

  /** Returns the draft of this thread. */
  public static Draft current() {
    return CURRENT.get();
  }

  /** Abandons the draft of this thread, if it runs one. */
  static void refuse() {
    if (isOpen()) {
      throw current().abandon();
    }
  }

  /** Runs a read that does not belong to the draft of this thread. */
  public static <T> T outside(Supplier<T> read) {
    return ScopedValue.where(CURRENT, NONE).call(read::get);
  }

  /** Keeps the facts that the unit of work decides on; a draft with others is abandoned. */
  public <F> F decideOn(F read) {
    if (facts != null) {
      throw abandon();
    }
    facts = read;
    return read;
  }

  /** Returns the facts that the unit of work decides on. */
  public <F> Optional<F> facts(Class<F> type) {
    return Optional.ofNullable(facts).map(type::cast);
  }

  /** Keeps a write; a draft with a second one is abandoned. */
  public <W> void keep(SharedWrites<W> writes, W kept) {
    if (write != null) {
      throw abandon();
    }
    write = () -> writes.store(kept, this);
  }

  /**
   * Keeps what is stored along with the write, and is never refused.
   *
   * @param statement stores what goes along with several writes; the same object each time
   */
  public <C> void keepAlong(Consumer<List<C>> statement, C companion) {
    companions.computeIfAbsent(statement, _ -> new ArrayList<>()).add(companion);
  }

  /** Abandons this draft; the exception ends the unit of work that runs as this draft. */
  public RuntimeException abandon() {
    abandoned = true;
    return new AbandonedException();
  }

  Deadline deadline() {
    return deadline;
  }

  boolean isAbandoned() {
    return abandoned;
  }

  Map<Consumer<?>, List<Object>> companions() {
    return companions;
  }

  /** Returns whether the unit of work has decided to change nothing. */
  boolean changesNothing() {
    return write == null;
  }

  /** Runs a unit of work as this draft. */
  <T> T run(Supplier<T> work) {
    return ScopedValue.where(CURRENT, this).call(work::get);
  }

  /** Stores what was kept, and returns whether the facts were still as the unit of work found. */
  boolean store() {
    return Objects.requireNonNull(write).get();
  }

  private static final class AbandonedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private AbandonedException() {
      super("this unit of work needs a transaction", null, false, false);
    }
  }
}
