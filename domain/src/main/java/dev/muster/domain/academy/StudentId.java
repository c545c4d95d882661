package dev.muster.domain.academy;

import dev.muster.domain.InvalidValueException;

/**
 * Identity of a student: a positive number that is never reused.
 *
 * @param value at least 1, else {@link InvalidValueException}
 */
public record StudentId(long value) implements EnrolmentSide {
  /** Checks the range. */
  public StudentId {
    if (value < 1) {
      throw new InvalidValueException("must be a positive whole number");
    }
  }
}
