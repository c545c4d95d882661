package dev.muster.application.academy;

import dev.muster.application.Permission;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.domain.InvalidValueException;
import dev.muster.domain.academy.AcademyViolation.AlreadyCompleted;
import dev.muster.domain.academy.AcademyViolation.CompletionWithoutGrade;
import dev.muster.domain.academy.AcademyViolation.CourseFull;
import dev.muster.domain.academy.AcademyViolation.GradeWithoutCompletion;
import dev.muster.domain.academy.AcademyViolation.UnknownCourse;
import dev.muster.domain.academy.AcademyViolation.UnknownEnrolment;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.AcademyViolationException;
import dev.muster.domain.academy.BatchEnrolment;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.Enrolment;
import dev.muster.domain.academy.EnrolmentChange;
import dev.muster.domain.academy.EnrolmentFacts;
import dev.muster.domain.academy.StudentId;
import java.util.List;
import java.util.function.Function;

/**
 * Driving port: enrols students in courses, and changes enrolments.
 *
 * <p>Every method refuses a course or a student that does not exist with {@link UnknownCourse} or
 * {@link UnknownStudent}, the course first.
 */
public interface Enrolments {
  /** The highest number of students in one batch. */
  int MAX_BATCH = 1_000;

  /**
   * Enrols a student, lets it return, or leaves it enrolled.
   *
   * @param precondition the version that the enrolment must have, or that there must be none
   * @throws PreconditionFailedException if it has another version
   * @throws AcademyViolationException with {@link AlreadyCompleted}, {@link CourseFull}
   */
  @Permission(AcademyPermissions.WRITE)
  EnrolmentFacts.Result enrol(CourseId course, StudentId student, Precondition precondition);

  /**
   * Enrols many students, one after the other. A student that cannot be enrolled is an outcome and
   * no refusal.
   *
   * @param students 1 to {@value #MAX_BATCH} students, else {@link InvalidValueException}
   */
  @Permission(AcademyPermissions.WRITE)
  BatchEnrolment.Result enrolAll(CourseId course, List<StudentId> students);

  /**
   * Changes the status or the grade of an enrolment.
   *
   * @param precondition the version that the enrolment must have
   * @param change returns the change for the present enrolment; it may run more than once
   * @throws PreconditionFailedException if it has another version
   * @throws AcademyViolationException with {@link UnknownEnrolment}, {@link AlreadyCompleted},
   *     {@link CompletionWithoutGrade}, {@link GradeWithoutCompletion}, {@link CourseFull}
   */
  @Permission(AcademyPermissions.GRADE)
  Enrolment change(
      CourseId course,
      StudentId student,
      Precondition precondition,
      Function<Enrolment, EnrolmentChange> change);

  /**
   * Removes an enrolment that never was completed.
   *
   * @param precondition the version that the enrolment must have
   * @throws PreconditionFailedException if it has another version
   * @throws AcademyViolationException with {@link UnknownEnrolment}, {@link AlreadyCompleted}
   */
  @Permission(AcademyPermissions.WRITE)
  void withdraw(CourseId course, StudentId student, Precondition precondition);
}
