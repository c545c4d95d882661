package dev.muster.web.organisation;

import io.micronaut.http.HttpResponse;
import io.micronaut.serde.annotation.Serdeable;

/**
 * The removal of an employee in JSON.
 *
 * @param movedReports how many reports have another manager now
 */
@Serdeable
record EmployeeRemovalJson(long movedReports) {
  /** Answers a removal; it has a body where it was said who manages the reports. */
  static HttpResponse<EmployeeRemovalJson> answer(boolean named, long movedReports) {
    return named
        ? HttpResponse.ok(new EmployeeRemovalJson(movedReports))
        : HttpResponse.noContent();
  }
}
