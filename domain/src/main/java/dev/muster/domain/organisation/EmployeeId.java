package dev.muster.domain.organisation;

import dev.muster.domain.InvalidValueException;

/**
 * Identity of an employee: a positive number that is never reused.
 *
 * @param value at least 1, else {@link InvalidValueException}
 */
public record EmployeeId(long value) {
  /** Checks the range. */
  public EmployeeId {
    if (value < 1) {
      throw new InvalidValueException("must be a positive whole number");
    }
  }
}
