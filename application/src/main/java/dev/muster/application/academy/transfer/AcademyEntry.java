package dev.muster.application.academy.transfer;

import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Part;
import dev.muster.domain.Violation;
import dev.muster.domain.academy.AcademyViolation.CompletionWithoutGrade;
import dev.muster.domain.academy.AcademyViolation.GradeWithoutCompletion;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.CourseProfile;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.StudentId;
import dev.muster.domain.academy.StudentProfile;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** An entry of the academy in an import or export. */
public sealed interface AcademyEntry extends Entry {
  /** All students. */
  Part STUDENTS = new Part("academy", 1, "students", "id");

  /** All courses. */
  Part COURSES = new Part("academy", 2, "courses", "id");

  /** All enrolments; their students and courses came before or are stored. */
  Part ENROLMENTS = new Part("academy", 3, "enrolments", "pair of course and student");

  /** A student. */
  record OfStudent(StudentId id, StudentProfile profile) implements AcademyEntry {
    @Override
    public Part part() {
      return STUDENTS;
    }
  }

  /** A course. */
  record OfCourse(CourseId id, CourseProfile profile) implements AcademyEntry {
    @Override
    public Part part() {
      return COURSES;
    }
  }

  /**
   * An enrolment.
   *
   * @param enrolledAt the beginning, truncated to microseconds
   */
  record OfEnrolment(
      CourseId course,
      StudentId student,
      EnrolmentStatus status,
      Optional<Grade> grade,
      Instant enrolledAt)
      implements AcademyEntry {
    /** Truncates the beginning. */
    public OfEnrolment {
      enrolledAt = enrolledAt.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public Part part() {
      return ENROLMENTS;
    }

    @Override
    public Optional<Violation> violation(Instant now) {
      if ((status == EnrolmentStatus.COMPLETED) == grade.isPresent()) {
        return Optional.empty();
      }
      return Optional.of(
          grade.isPresent()
              ? new GradeWithoutCompletion(course, student)
              : new CompletionWithoutGrade(course, student));
    }
  }
}
