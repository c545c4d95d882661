package dev.muster.platform.jdbc.access;

import jakarta.inject.Singleton;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** How often a unit is done again that was given up for the sake of another, and when. */
@Singleton
public final class RetryPolicy {
  private static final int ATTEMPTS = 3;
  private static final long LONGEST_FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

  private final LongAdder repeated = new LongAdder();

  RetryPolicy() {}

  /** How many units were done again since the start; one that was twice counts for two. */
  public long count() {
    return repeated.sum();
  }

  /**
   * Whether there is an attempt after this one; where there is, it is time for it.
   *
   * @param attempt the number of the one that failed, from 1
   */
  boolean isDueAfter(int attempt, Deadline deadline) {
    if (attempt >= ATTEMPTS || deadline.isPast() || !pause(attempt)) {
      return false;
    }
    repeated.increment();
    return true;
  }

  /** Of random length, so that those who met do not meet again. */
  private static boolean pause(int attempt) {
    try {
      long longest = LONGEST_FIRST_PAUSE << (attempt - 1);
      TimeUnit.NANOSECONDS.sleep(ThreadLocalRandom.current().nextLong(longest));
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
