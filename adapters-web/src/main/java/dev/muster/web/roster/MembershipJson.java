package dev.muster.web.roster;

import static dev.muster.platform.web.input.JsonType.flag;
import static dev.muster.platform.web.input.JsonType.string;

import dev.muster.application.Moments;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipChange;
import dev.muster.domain.roster.Role;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.input.JsonType;
import dev.muster.platform.web.input.Literals;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Optional;

/**
 * A membership in JSON.
 *
 * @param teamId the team
 * @param heroId the hero
 * @param role what the hero does in the team
 * @param active whether the hero takes part now
 * @param joinedAt when the membership began
 */
@Serdeable
record MembershipJson(long teamId, long heroId, Role role, boolean active, Instant joinedAt) {
  static final JsonType<Role> ROLE = string(Literals.oneOf(Role.class));

  private static final JsonType<JoinedAt> JOINED_AT =
      string(text -> new JoinedAt(Moments.parse(text)));

  static MembershipJson of(Membership membership) {
    return new MembershipJson(
        membership.team().value(),
        membership.hero().value(),
        membership.role(),
        membership.active(),
        membership.joinedAt().value());
  }

  /** Reads the terms on which a hero joins. */
  static JoinTerms terms(JsonBody body, RequestFlaws flaws) {
    Optional<Role> role = body.optional("role", ROLE);
    Optional<JoinedAt> joinedAt = body.optional("joinedAt", JOINED_AT);
    return body.complete(flaws, () -> new JoinTerms(role, joinedAt));
  }

  /** Reads a merge patch: absent members stay. */
  static MembershipChange patch(JsonBody body, RequestFlaws flaws) {
    Optional<Role> role = body.optional("role", ROLE);
    Optional<Boolean> active = body.optional("active", flag());
    return body.complete(flaws, () -> new MembershipChange(role, active));
  }
}
