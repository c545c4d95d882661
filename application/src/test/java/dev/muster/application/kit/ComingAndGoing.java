package dev.muster.application.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Removes and restores rows of its own. Each run removes one row, in order; when none is left, each
 * run restores one.
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
   * @param comeBack restores a row and returns its new identity
   */
  public ComingAndGoing(Consumer<I> go, UnaryOperator<I> comeBack) {
    this.go = go;
    this.comeBack = comeBack;
  }

  /** Hands an existing row over to this writer. */
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
