package dev.muster.platform.jdbc.access;

import java.time.Duration;

/**
 * Marks the latest end of some work.
 *
 * @param nanoTime by the clock of {@link System#nanoTime()}
 */
public record Deadline(long nanoTime) {
  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** Returns the remaining time; zero or negative after the deadline. */
  Duration left() {
    return Duration.ofNanos(nanoTime - System.nanoTime());
  }

  public boolean isPast() {
    return !left().isPositive();
  }
}
