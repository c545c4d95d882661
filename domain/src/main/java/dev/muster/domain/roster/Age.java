package dev.muster.domain.roster;

import dev.muster.domain.InvalidValueException;

/**
 * Age of a hero in whole years.
 *
 * @param years {@value #MIN} to {@value #MAX}, because some heroes are very old; else {@link
 *     InvalidValueException}
 */
public record Age(int years) {
  /** The lowest age, in years. */
  public static final int MIN = 0;

  /** The highest age, in years. */
  public static final int MAX = 10_000;

  /** Checks the range. */
  public Age {
    if (years < MIN || years > MAX) {
      throw new InvalidValueException("must be a whole number from " + MIN + " to " + MAX);
    }
  }
}
