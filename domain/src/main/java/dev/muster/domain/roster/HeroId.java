package dev.muster.domain.roster;

import dev.muster.domain.InvalidValueException;

/**
 * Identity of a hero: a positive number that is never reused.
 *
 * @param value at least 1, else {@link InvalidValueException}
 */
public record HeroId(long value) {
  /** Checks the range. */
  public HeroId {
    if (value < 1) {
      throw new InvalidValueException("must be a positive whole number");
    }
  }
}
