package dev.muster.domain.academy;

import dev.muster.domain.InvalidValueException;

/**
 * The highest number of students that are enrolled in a course at the same time.
 *
 * @param seats {@value #MIN} to {@value #MAX}, else {@link InvalidValueException}
 */
public record Capacity(int seats) {
  /** The lowest capacity. */
  public static final int MIN = 1;

  /** The highest capacity; a course without a limit has none. */
  public static final int MAX = 1_000_000;

  /** Checks the range. */
  public Capacity {
    if (seats < MIN || seats > MAX) {
      throw new InvalidValueException("must be a whole number from " + MIN + " to " + MAX);
    }
  }
}
