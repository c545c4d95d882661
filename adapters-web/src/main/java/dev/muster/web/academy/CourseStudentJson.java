package dev.muster.web.academy;

import dev.muster.application.academy.query.CourseStudent;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Grade;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A student of a course in JSON. */
@Serdeable
record CourseStudentJson(
    Named student, EnrolmentStatus status, @Nullable Grade grade, Instant enrolledAt) {
  /** The student. */
  @Serdeable
  record Named(long id, String name) {}

  static CourseStudentJson of(CourseStudent it) {
    return new CourseStudentJson(
        new Named(it.student().value(), it.name().value()),
        it.status(),
        it.grade().orElse(null),
        it.enrolledAt());
  }
}
