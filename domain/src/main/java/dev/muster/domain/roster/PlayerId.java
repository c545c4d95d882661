package dev.muster.domain.roster;

import dev.muster.domain.InvalidValueException;

/**
 * Identity of a user who plays heroes: a positive number that is never reused.
 *
 * @param value at least 1, else {@link InvalidValueException}
 */
public record PlayerId(long value) {
  /** Checks the range. */
  public PlayerId {
    if (value < 1) {
      throw new InvalidValueException("must be a positive whole number");
    }
  }
}
