package dev.muster.persistence.academy;

import dev.muster.domain.Version;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.Enrolment;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.StudentId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds an enrolment as the database returns it. */
@MappedEntity(value = "enrolment", schema = "academy")
record EnrolmentRow(
    @Id long courseId,
    long studentId,
    EnrolmentStatus status,
    @Nullable Grade grade,
    Instant enrolledAt,
    long version) {
  Enrolment toDomain() {
    return new Enrolment(
        new CourseId(courseId),
        new StudentId(studentId),
        status,
        Optional.ofNullable(grade),
        enrolledAt,
        new Version(version));
  }
}
