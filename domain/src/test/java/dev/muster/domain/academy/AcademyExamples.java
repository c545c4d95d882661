package dev.muster.domain.academy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.Version;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.function.Executable;

/** What the tests of the academy start from. */
final class AcademyExamples {
  static final StudentId STUDENT = new StudentId(3);
  static final CourseId COURSE = new CourseId(7);
  static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");
  static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456789Z");
  static final Version SECOND = Version.FIRST.next();

  private AcademyExamples() {}

  static Optional<Capacity> capacity(int seats) {
    return Optional.of(new Capacity(seats));
  }

  static Enrolment enrolment(EnrolmentStatus status, Grade... grade) {
    return enrolment(STUDENT, status, grade);
  }

  static Enrolment enrolment(StudentId student, EnrolmentStatus status, Grade... grade) {
    Optional<Grade> result = grade.length == 0 ? Optional.empty() : Optional.of(grade[0]);
    return new Enrolment(COURSE, student, status, result, THEN, Version.FIRST);
  }

  static void assertRefused(AcademyViolation rule, Executable command) {
    assertEquals(rule, assertThrows(AcademyViolationException.class, command).violation());
  }
}
