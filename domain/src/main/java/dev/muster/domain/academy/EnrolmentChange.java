package dev.muster.domain.academy;

import java.util.Optional;

/**
 * A requested change of an enrolment.
 *
 * @param status the new status; empty for no change
 * @param grade the new grade, or none where that is what is asked for; empty for no change
 */
public record EnrolmentChange(Optional<EnrolmentStatus> status, Optional<Optional<Grade>> grade) {
  /** The change that completes a course with a grade. */
  public static EnrolmentChange completion(Grade grade) {
    return new EnrolmentChange(
        Optional.of(EnrolmentStatus.COMPLETED), Optional.of(Optional.of(grade)));
  }

  /** The change to a status, without a word about the grade. */
  public static EnrolmentChange to(EnrolmentStatus status) {
    return new EnrolmentChange(Optional.of(status), Optional.empty());
  }
}
