package dev.muster.web.roster;

import static dev.muster.platform.web.input.JsonType.int64;

import dev.muster.domain.roster.Handover;
import dev.muster.domain.roster.HeroId;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over in JSON.
 *
 * @param leader the membership that leads from now on
 * @param former the membership of the leader before, or null where there was no other
 */
@Serdeable
record HandoverJson(MembershipJson leader, @Nullable MembershipJson former) {
  static HandoverJson of(Handover handover) {
    return new HandoverJson(
        MembershipJson.of(handover.leader()),
        handover.former().map(MembershipJson::of).orElse(null));
  }

  /** Reads the id of the successor. */
  static HeroId successor(JsonBody body, RequestFlaws flaws) {
    Optional<HeroId> hero = body.required("heroId", int64(HeroId::new));
    return body.complete(flaws, hero::orElseThrow);
  }
}
