package dev.muster.application.academy.query;

import dev.muster.domain.academy.Capacity;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.Grade;
import java.util.Map;
import java.util.Optional;

/**
 * Read model: the numbers of a course.
 *
 * @param course the course
 * @param capacity how many seats it has; empty for no limit
 * @param enrolled how many students have a seat
 * @param dropped how many students have dropped it
 * @param grades how many students have completed it, by grade; a grade without any is left out
 */
public record CourseSummary(
    CourseId course,
    Optional<Capacity> capacity,
    long enrolled,
    long dropped,
    Map<Grade, Long> grades) {
  /** Copies the map. */
  public CourseSummary {
    grades = Map.copyOf(grades);
  }

  /** Returns how many students have completed it. */
  public long completed() {
    return grades.values().stream().mapToLong(Long::longValue).sum();
  }
}
