package dev.muster.application.academy.query;

import dev.muster.domain.academy.CourseCode;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.Name;
import java.time.Instant;
import java.util.Optional;

/** Read model: an enrolment seen from its student. */
public record StudentCourse(
    CourseId course,
    Name name,
    CourseCode code,
    EnrolmentStatus status,
    Optional<Grade> grade,
    Instant enrolledAt) {}
