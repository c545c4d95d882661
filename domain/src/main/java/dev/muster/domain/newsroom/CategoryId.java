package dev.muster.domain.newsroom;

import dev.muster.domain.InvalidValueException;

/**
 * Identity of a category: a positive number that is never reused.
 *
 * @param value at least 1, else {@link InvalidValueException}
 */
public record CategoryId(long value) {
  /** Checks the range. */
  public CategoryId {
    if (value < 1) {
      throw new InvalidValueException("must be a positive whole number");
    }
  }
}
