package dev.muster.platform.jdbc.access;

import java.time.Duration;

/** Marks the latest end of some work, by the clock of {@link System#nanoTime()}. */
public final class Deadline {
  private volatile long nanoTime;
  private volatile boolean putOff;

  private Deadline(Duration time) {
    nanoTime = System.nanoTime() + time.toNanos();
  }

  public static Deadline in(Duration time) {
    return new Deadline(time);
  }

  /** Returns the remaining time; zero or negative after the deadline. */
  Duration left() {
    return Duration.ofNanos(nanoTime - System.nanoTime());
  }

  public boolean isPast() {
    return !left().isPositive();
  }

  /** Puts the deadline off to this time from now, for work that is seen to take longer. */
  void putOff(Duration time) {
    nanoTime = System.nanoTime() + time.toNanos();
    putOff = true;
  }

  /** Returns whether the deadline was put off: work that exceeds it would do so again. */
  boolean isPutOff() {
    return putOff;
  }
}
