package dev.muster.domain.newsroom;

import dev.muster.domain.InvalidValueException;

/**
 * Identity of a tag: a positive number that is never reused.
 *
 * @param value at least 1, else {@link InvalidValueException}
 */
public record TagId(long value) {
  /** Checks the range. */
  public TagId {
    if (value < 1) {
      throw new InvalidValueException("must be a positive whole number");
    }
  }
}
