package dev.muster.domain.roster;

import dev.muster.domain.InvalidValueException;

/**
 * Identity of a team: a positive number that is never reused.
 *
 * @param value at least 1, else {@link InvalidValueException}
 */
public record TeamId(long value) {
  /** Checks the range. */
  public TeamId {
    if (value < 1) {
      throw new InvalidValueException("must be a positive whole number");
    }
  }
}
