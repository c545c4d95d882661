package dev.muster.application.academy.query;

import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.Name;
import dev.muster.domain.academy.StudentId;
import java.time.Instant;
import java.util.Optional;

/** Read model: an enrolment seen from its course. */
public record CourseStudent(
    StudentId student,
    Name name,
    EnrolmentStatus status,
    Optional<Grade> grade,
    Instant enrolledAt) {}
