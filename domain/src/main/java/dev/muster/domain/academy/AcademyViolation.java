package dev.muster.domain.academy;

import dev.muster.domain.Email;
import dev.muster.domain.Violation;

/**
 * A broken rule of the academy: one type for each rule, with the facts that explain it.
 *
 * <p>The family is sealed: a table of rules does not compile until it covers every rule.
 */
public sealed interface AcademyViolation extends Violation {
  /** The student does not exist. */
  record UnknownStudent(StudentId student) implements AcademyViolation {}

  /** The course does not exist. */
  record UnknownCourse(CourseId course) implements AcademyViolation {}

  /** Student and course exist, but nothing links them. */
  record UnknownEnrolment(CourseId course, StudentId student) implements AcademyViolation {}

  /** Another student has this address, without regard to case. */
  record StudentEmailTaken(Email email) implements AcademyViolation {}

  /** Another course has this code, without regard to case. */
  record CourseCodeTaken(CourseCode taken) implements AcademyViolation {}

  /** No more students can be enrolled in the course at the same time. */
  record CourseFull(CourseId course) implements AcademyViolation {}

  /** A capacity would be lower than the number of students that are enrolled. */
  record CapacityBelowEnrolled(CourseId course, Capacity capacity, long enrolled)
      implements AcademyViolation {}

  /** A completed enrolment is final, but for a correction of its grade. */
  record AlreadyCompleted(CourseId course, StudentId student) implements AcademyViolation {}

  /** A grade is given to a student that does not complete the course. */
  record GradeWithoutCompletion(CourseId course, StudentId student) implements AcademyViolation {}

  /** A student would complete the course, or would have completed it, without a grade. */
  record CompletionWithoutGrade(CourseId course, StudentId student) implements AcademyViolation {}

  /** The student or the course has enrolments, and no cascade was requested. */
  record HasEnrolments(EnrolmentSide side, long enrolments) implements AcademyViolation {}

  /** The student or the course has completed enrolments; no cascade removes them. */
  record HasCompletions(EnrolmentSide side, long completions) implements AcademyViolation {}

  @Override
  default String code() {
    return switch (this) {
      case UnknownStudent _ -> "unknown-student";
      case UnknownCourse _ -> "unknown-course";
      case UnknownEnrolment _ -> "unknown-enrolment";
      case StudentEmailTaken _ -> "student-email-taken";
      case CourseCodeTaken _ -> "course-code-taken";
      case CourseFull _ -> "course-full";
      case CapacityBelowEnrolled _ -> "capacity-below-enrolled";
      case AlreadyCompleted _ -> "already-completed";
      case GradeWithoutCompletion _ -> "grade-without-completion";
      case CompletionWithoutGrade _ -> "completion-without-grade";
      case HasEnrolments _ -> "has-enrolments";
      case HasCompletions _ -> "has-completions";
    };
  }

  @Override
  default String sentence() {
    return switch (this) {
      case UnknownStudent(StudentId(long student)) -> "There is no student " + student + ".";
      case UnknownCourse(CourseId(long course)) -> "There is no course " + course + ".";
      case UnknownEnrolment(CourseId(long course), StudentId(long student)) ->
          "Student " + student + " has no enrolment in course " + course + ".";
      case StudentEmailTaken(Email(String email)) ->
          "Another student has the address " + email + ".";
      case CourseCodeTaken(CourseCode(String code)) -> "Another course has the code " + code + ".";
      case CourseFull(CourseId(long course)) -> "Course " + course + " has no free seat.";
      case CapacityBelowEnrolled(CourseId(long course), Capacity(int seats), long enrolled) ->
          "Course " + course + " has more students enrolled (" + enrolled + ") than " + seats + ".";
      case AlreadyCompleted(CourseId(long course), StudentId(long student)) ->
          "Student " + student + " has completed course " + course + ", which is final.";
      case GradeWithoutCompletion(CourseId(long course), StudentId(long student)) ->
          "A grade is given with a completion only: student "
              + student
              + ", course "
              + course
              + ".";
      case CompletionWithoutGrade(CourseId(long course), StudentId(long student)) ->
          "A completion needs a grade: student " + student + ", course " + course + ".";
      case HasEnrolments(EnrolmentSide side, long enrolments) ->
          named(side)
              + " has enrolments ("
              + enrolments
              + "), which only a cascade removes with it.";
      case HasCompletions(EnrolmentSide side, long completions) ->
          named(side) + " has completed enrolments (" + completions + "), which are kept.";
    };
  }

  private static String named(EnrolmentSide side) {
    return switch (side) {
      case StudentId(long student) -> "Student " + student;
      case CourseId(long course) -> "Course " + course;
    };
  }
}
