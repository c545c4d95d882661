package dev.muster.bootstrap.roster.infrastructure;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Measures how long it takes until something is so. */
final class Moment {
  private static final int PAUSE_MILLIS = 20;

  private Moment() {}

  /** Waits until it is so, and returns how long that took. */
  static Duration await(Duration patience, Callable<Boolean> isSo, Supplier<String> complaint)
      throws Exception {
    long start = System.nanoTime();
    while (!isSo.call()) {
      if (System.nanoTime() - start > patience.toNanos()) {
        throw new AssertionError(complaint.get());
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
