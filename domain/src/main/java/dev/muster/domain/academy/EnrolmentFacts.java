package dev.muster.domain.academy;

import dev.muster.domain.academy.AcademyViolation.AlreadyCompleted;
import dev.muster.domain.academy.AcademyViolation.CompletionWithoutGrade;
import dev.muster.domain.academy.AcademyViolation.CourseFull;
import dev.muster.domain.academy.AcademyViolation.GradeWithoutCompletion;
import dev.muster.domain.academy.AcademyViolation.UnknownEnrolment;
import java.time.Instant;
import java.util.Optional;

/**
 * Holds the facts for deciding every rule of one student in one course; their number does not grow
 * with the course. Storing a result is the caller's task.
 *
 * @param course an existing course
 * @param student an existing student
 * @param enrolment the enrolment of the pair, whatever its status
 * @param seats the seats of the course
 */
public record EnrolmentFacts(
    CourseId course, StudentId student, Optional<Enrolment> enrolment, Seats seats) {
  /** An enrolment that has a seat, and the effect of the request. */
  public record Result(Enrolment enrolment, EnrolmentOutcome outcome) {}

  /**
   * Enrols the student, lets it return, or leaves it enrolled.
   *
   * @param now the moment of the command
   * @throws AcademyViolationException with {@link AlreadyCompleted}, {@link CourseFull}
   */
  public Result enrol(Instant now) {
    EnrolmentOutcome outcome = outcome();
    return switch (outcome) {
      case ENROLLED -> new Result(Enrolment.begun(course, student, now), outcome);
      case RETURNED ->
          new Result(existing().changed(EnrolmentStatus.ENROLLED, Optional.empty()), outcome);
      case ALREADY_ENROLLED -> new Result(existing(), outcome);
      case ALREADY_COMPLETED -> throw refusal(new AlreadyCompleted(course, student));
      case COURSE_FULL, UNKNOWN_STUDENT -> throw refusal(new CourseFull(course));
    };
  }

  /** Returns the effect that a request to enrol the student has. */
  EnrolmentOutcome outcome() {
    if (enrolment.filter(Enrolment::isCompleted).isPresent()) {
      return EnrolmentOutcome.ALREADY_COMPLETED;
    }
    if (enrolment.filter(Enrolment::isEnrolled).isPresent()) {
      return EnrolmentOutcome.ALREADY_ENROLLED;
    }
    if (!seats.hasFree()) {
      return EnrolmentOutcome.COURSE_FULL;
    }
    return enrolment.isEmpty() ? EnrolmentOutcome.ENROLLED : EnrolmentOutcome.RETURNED;
  }

  /**
   * Changes the status, the grade or both. A completed enrolment keeps its grade unless another is
   * given.
   *
   * @throws AcademyViolationException with {@link UnknownEnrolment}, {@link AlreadyCompleted},
   *     {@link CompletionWithoutGrade}, {@link GradeWithoutCompletion}, {@link CourseFull}
   */
  public Enrolment change(EnrolmentChange change) {
    Enrolment current = existing();
    EnrolmentStatus status = change.status().orElse(current.status());
    Optional<Grade> grade = change.grade().orElse(current.grade());
    if (status != EnrolmentStatus.COMPLETED) {
      if (current.isCompleted()) {
        throw refusal(new AlreadyCompleted(course, student));
      }
      if (grade.isPresent()) {
        throw refusal(new GradeWithoutCompletion(course, student));
      }
    } else if (grade.isEmpty()) {
      throw refusal(new CompletionWithoutGrade(course, student));
    }
    if (status == EnrolmentStatus.ENROLLED && !current.isEnrolled() && !seats.hasFree()) {
      throw refusal(new CourseFull(course));
    }
    return current.changed(status, grade);
  }

  /**
   * Ends the enrolment as if it had never been.
   *
   * @return the enrolment to remove
   * @throws AcademyViolationException with {@link UnknownEnrolment}, {@link AlreadyCompleted}
   */
  public Enrolment withdraw() {
    Enrolment current = existing();
    if (current.isCompleted()) {
      throw refusal(new AlreadyCompleted(course, student));
    }
    return current;
  }

  /**
   * Returns the enrolment, whatever its status.
   *
   * @throws AcademyViolationException with {@link UnknownEnrolment}
   */
  public Enrolment existing() {
    return enrolment.orElseThrow(() -> refusal(new UnknownEnrolment(course, student)));
  }

  private static AcademyViolationException refusal(AcademyViolation violation) {
    return new AcademyViolationException(violation);
  }
}
