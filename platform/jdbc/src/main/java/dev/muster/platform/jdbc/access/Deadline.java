package dev.muster.platform.jdbc.access;

import java.time.Duration;

/**
 * The moment at which somebody's time is up.
 *
 * @param nanoTime by the clock of {@link System#nanoTime()}
 */
public record Deadline(long nanoTime) {
  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** How much time is left; nothing, or less, when it is up. */
  Duration left() {
    return Duration.ofNanos(nanoTime - System.nanoTime());
  }

  public boolean isPast() {
    return !left().isPositive();
  }
}
