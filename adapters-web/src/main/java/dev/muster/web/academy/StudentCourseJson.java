package dev.muster.web.academy;

import dev.muster.application.academy.query.StudentCourse;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Grade;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A course of a student in JSON. */
@Serdeable
record StudentCourseJson(
    Named course, EnrolmentStatus status, @Nullable Grade grade, Instant enrolledAt) {
  /** The course. */
  @Serdeable
  record Named(long id, String name, String code) {}

  static StudentCourseJson of(StudentCourse it) {
    return new StudentCourseJson(
        new Named(it.course().value(), it.name().value(), it.code().value()),
        it.status(),
        it.grade().orElse(null),
        it.enrolledAt());
  }
}
