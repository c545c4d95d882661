package dev.muster.domain.library;

import dev.muster.domain.InvalidValueException;

/**
 * Identity of a book: a positive number that is never reused.
 *
 * @param value at least 1, else {@link InvalidValueException}
 */
public record BookId(long value) {
  /** Checks the range. */
  public BookId {
    if (value < 1) {
      throw new InvalidValueException("must be a positive whole number");
    }
  }
}
