package dev.muster.domain.__context__;

import dev.muster.domain.InvalidValueException;

/**
 * Identity of __an__ __words__: a positive number that is never reused.
 *
 * @param value at least 1, else {@link InvalidValueException}
 */
public record __Entity__Id(long value) {
  /** Checks the range. */
  public __Entity__Id {
    if (value < 1) {
      throw new InvalidValueException("must be a positive whole number");
    }
  }
}
