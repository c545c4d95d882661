package dev.muster.web.academy;

import io.micronaut.http.HttpResponse;
import io.micronaut.serde.annotation.Serdeable;

/** The number of enrolments that went with a student, in JSON. */
@Serdeable
record EnrolmentRemovalJson(long removedEnrolments) {
  /** Answers a removal; only a cascade has a body. */
  static HttpResponse<EnrolmentRemovalJson> answer(boolean cascade, long removedEnrolments) {
    return cascade
        ? HttpResponse.ok(new EnrolmentRemovalJson(removedEnrolments))
        : HttpResponse.noContent();
  }
}
