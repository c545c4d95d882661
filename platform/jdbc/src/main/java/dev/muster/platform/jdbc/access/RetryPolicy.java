package dev.muster.platform.jdbc.access;

import jakarta.inject.Singleton;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Decides whether and when a unit of work runs again after the database rolled it back. */
@Singleton
final class RetryPolicy {
  private static final int ATTEMPTS = 3;
  private static final long LONGEST_FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

  private final LongAdder repeated = new LongAdder();

  RetryPolicy() {}

  /** Returns the number of repeated attempts since the start. */
  long count() {
    return repeated.sum();
  }

  /**
   * Pauses, and returns true where another attempt may start now.
   *
   * @param attempt the number of the failed attempt, from 1
   */
  boolean isDueAfter(int attempt, Deadline deadline) {
    if (attempt >= ATTEMPTS || deadline.isPast() || !pause(attempt)) {
      return false;
    }
    repeated.increment();
    return true;
  }

  /** Pauses for a random time, so that two conflicting units do not meet again. */
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
