package dev.muster.application.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Bounds the recorded refusals of callers that nobody knows: such a caller can send requests
 * without end.
 */
final class AnonymousLimit {
  /** The highest number of records in each minute of the clock. */
  static final int A_MINUTE = 60;

  private Instant minute = Instant.MIN;
  private int admitted;

  /** Returns whether one more refusal is recorded. */
  synchronized boolean admits(Instant now) {
    Instant current = now.truncatedTo(ChronoUnit.MINUTES);
    if (!current.equals(minute)) {
      minute = current;
      admitted = 0;
    }
    return ++admitted <= A_MINUTE;
  }
}
