package dev.muster.domain.access;

import dev.muster.domain.InvalidValueException;

/**
 * Identity of a user: a positive number that is never reused.
 *
 * @param value at least 1, else {@link InvalidValueException}
 */
public record UserId(long value) {
  /** Checks the range. */
  public UserId {
    if (value < 1) {
      throw new InvalidValueException("must be a positive whole number");
    }
  }
}
