package dev.muster.web.academy;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import dev.muster.application.academy.Courses;
import dev.muster.platform.web.answer.RemovedJson;
import io.micronaut.http.HttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/**
 * The removal of a course in JSON.
 *
 * @param removedEnrolments how many enrolments
 * @param others how much other contexts kept about the course, by member
 */
@Serdeable
record CourseRemovalJson(long removedEnrolments, @JsonAnyGetter Map<String, Long> others) {
  /** Answers a removal; it has a body for a cascade, and where something else went. */
  static HttpResponse<CourseRemovalJson> answer(boolean cascade, Courses.Removed removed) {
    return cascade || !removed.dependants().isEmpty()
        ? HttpResponse.ok(
            new CourseRemovalJson(removed.enrolments(), RemovedJson.members(removed.dependants())))
        : HttpResponse.noContent();
  }
}
