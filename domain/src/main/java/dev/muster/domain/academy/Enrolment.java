package dev.muster.domain.academy;

import dev.muster.domain.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The link between a student and a course; a pair has at most one.
 *
 * @param course the course
 * @param student the student
 * @param status the present state of the student in the course
 * @param grade the result; there is one where the status is {@link EnrolmentStatus#COMPLETED}
 * @param enrolledAt the beginning, to the microsecond; it never changes, not even on a return
 * @param version the number of its current state
 */
public record Enrolment(
    CourseId course,
    StudentId student,
    EnrolmentStatus status,
    Optional<Grade> grade,
    Instant enrolledAt,
    Version version) {
  /** Returns a new one, from now on. */
  static Enrolment begun(CourseId course, StudentId student, Instant now) {
    return new Enrolment(
        course,
        student,
        EnrolmentStatus.ENROLLED,
        Optional.empty(),
        now.truncatedTo(ChronoUnit.MICROS),
        Version.beginning(now));
  }

  /** Returns whether it has a seat. */
  public boolean isEnrolled() {
    return status == EnrolmentStatus.ENROLLED;
  }

  /** Returns whether it is final. */
  public boolean isCompleted() {
    return status == EnrolmentStatus.COMPLETED;
  }

  /** Returns it in another state and the next version, or as it is if nothing differs. */
  Enrolment changed(EnrolmentStatus other, Optional<Grade> result) {
    return other == status && result.equals(grade)
        ? this
        : new Enrolment(course, student, other, result, enrolledAt, version.next());
  }
}
