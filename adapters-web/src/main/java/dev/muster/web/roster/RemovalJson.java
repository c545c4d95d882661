package dev.muster.web.roster;

import io.micronaut.http.HttpResponse;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What went with a hero or a team that was removed, in JSON.
 *
 * @param removedMemberships how many memberships
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
