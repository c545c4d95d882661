package dev.muster.domain.library;

import dev.muster.domain.InvalidValueException;

/**
 * The number of pages of a book.
 *
 * @param count {@value #MIN} to {@value #MAX}, else {@link InvalidValueException}
 */
public record Pages(int count) {
  /** The lowest number. */
  public static final int MIN = 1;

  /** The highest number. */
  public static final int MAX = 100_000;

  /** Checks the range. */
  public Pages {
    if (count < MIN || count > MAX) {
      throw new InvalidValueException("must be a whole number from " + MIN + " to " + MAX);
    }
  }
}
