package dev.muster.web.roster;

import io.micronaut.http.HttpResponse;
import io.micronaut.serde.annotation.Serdeable;

/**
 * The consequence of the removal of a hero or a team, in JSON.
 *
 * @param removedMemberships the number of memberships removed with it
 */
@Serdeable
record RemovalJson(long removedMemberships) {
  /** Answers a removal; only a cascade has a body. */
  static HttpResponse<RemovalJson> answer(boolean cascade, long removedMemberships) {
    return cascade
        ? HttpResponse.ok(new RemovalJson(removedMemberships))
        : HttpResponse.noContent();
  }
}
