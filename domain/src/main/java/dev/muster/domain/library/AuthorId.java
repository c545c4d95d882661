package dev.muster.domain.library;

import dev.muster.domain.InvalidValueException;

/**
 * Identity of an author: a positive number that is never reused.
 *
 * @param value at least 1, else {@link InvalidValueException}
 */
public record AuthorId(long value) {
  /** Checks the range. */
  public AuthorId {
    if (value < 1) {
      throw new InvalidValueException("must be a positive whole number");
    }
  }
}
