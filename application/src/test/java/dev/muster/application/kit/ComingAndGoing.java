package dev.muster.application.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A writer of some rows that others leave alone: each time it is run one of them goes, in their
 * order, and when none is left one after the other comes back.
 *
 * @param <I> the identity of a row
 */
public final class ComingAndGoing<I> implements Runnable {
  private final Consumer<I> go;
  private final UnaryOperator<I> comeBack;
  private final Deque<I> here = new ArrayDeque<>();
  private final Deque<I> gone = new ArrayDeque<>();
  private boolean going = true;

  /**
   * Creates a writer without rows.
   *
   * @param go removes a row
   * @param comeBack puts a row back and returns what its identity is now
   */
  public ComingAndGoing(Consumer<I> go, UnaryOperator<I> comeBack) {
    this.go = go;
    this.comeBack = comeBack;
  }

  /** Leaves a row that is there to this writer. */
  public void take(I row) {
    here.add(row);
  }

  @Override
  public void run() {
    going = gone.isEmpty() || (going && !here.isEmpty());
    if (going) {
      go.accept(here.getFirst());
      gone.add(here.removeFirst());
    } else {
      here.add(comeBack.apply(gone.removeFirst()));
    }
  }
}
