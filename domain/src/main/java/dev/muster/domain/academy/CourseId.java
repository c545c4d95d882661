package dev.muster.domain.academy;

import dev.muster.domain.InvalidValueException;

/**
 * Identity of a course: a positive number that is never reused.
 *
 * @param value at least 1, else {@link InvalidValueException}
 */
public record CourseId(long value) implements EnrolmentSide {
  /** Checks the range. */
  public CourseId {
    if (value < 1) {
      throw new InvalidValueException("must be a positive whole number");
    }
  }
}
