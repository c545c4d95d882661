package dev.muster.web.academy;

import dev.muster.application.academy.query.CourseSummary;
import dev.muster.domain.academy.Capacity;
import dev.muster.domain.academy.Grade;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers of a course in JSON; every grade is told, be it zero times. */
@Serdeable
record CourseSummaryJson(
    long courseId,
    @Nullable Integer capacity,
    long enrolled,
    long completed,
    long dropped,
    Map<String, Long> grades) {
  static CourseSummaryJson of(CourseSummary summary) {
    Map<String, Long> grades = new LinkedHashMap<>();
    for (Grade grade : Grade.values()) {
      grades.put(grade.name(), summary.grades().getOrDefault(grade, 0L));
    }
    return new CourseSummaryJson(
        summary.course().value(),
        summary.capacity().map(Capacity::seats).orElse(null),
        summary.enrolled(),
        summary.completed(),
        summary.dropped(),
        grades);
  }
}
