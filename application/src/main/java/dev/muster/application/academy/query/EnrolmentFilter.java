package dev.muster.application.academy.query;

import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Grade;
import java.util.Optional;

/**
 * Selects enrolments in the list of a course or of a student.
 *
 * @param status the status
 * @param grade the grade
 */
public record EnrolmentFilter(Optional<EnrolmentStatus> status, Optional<Grade> grade) {
  /** Selects all enrolments. */
  public static final EnrolmentFilter ALL = new EnrolmentFilter(Optional.empty(), Optional.empty());
}
