package dev.muster.domain.academy;

import dev.muster.domain.Version;
import dev.muster.domain.academy.AcademyViolation.HasCompletions;
import dev.muster.domain.academy.AcademyViolation.HasEnrolments;

/**
 * The facts for deciding on the removal of a student or of a course.
 *
 * @param side the student or the course
 * @param version the version to be removed
 * @param enrolments the number of its enrolments, whatever their status
 * @param completions the number of completed enrolments
 */
public record Removal(EnrolmentSide side, Version version, long enrolments, long completions) {
  /**
   * Approves the removal, or refuses it.
   *
   * @param cascade whether the enrolments may be removed, too
   * @throws AcademyViolationException with {@link HasCompletions} even with the cascade, with
   *     {@link HasEnrolments} without it
   */
  public void approve(boolean cascade) {
    // This comes first: no cascade helps where one enrolment is a record.
    if (completions > 0) {
      throw new AcademyViolationException(new HasCompletions(side, completions));
    }
    if (enrolments > 0 && !cascade) {
      throw new AcademyViolationException(new HasEnrolments(side, enrolments));
    }
  }
}
