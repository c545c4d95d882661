package dev.muster.web.roster;

import static dev.muster.platform.web.input.JsonType.flag;
import static dev.muster.platform.web.input.JsonType.int64;
import static dev.muster.platform.web.input.JsonType.string;

import dev.muster.application.Moments;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipChange;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.TeamId;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.input.JsonType;
import dev.muster.platform.web.input.Literals;
import dev.muster.platform.web.input.ReadOnlyMembers;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * A membership in JSON.
 *
 * @param teamId the team
 * @param heroId the hero
 * @param role the role of the hero in the team
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

  /** Reads the state that a membership is to have. */
  static MembershipRequest whole(TeamId team, HeroId hero, JsonBody body, RequestFlaws flaws) {
    return read(team, hero, body, flaws);
  }

  /** Reads a merge patch: absent members stay. */
  static Function<Membership, MembershipChange> patch(
      TeamId team, HeroId hero, JsonBody body, RequestFlaws flaws) {
    return read(team, hero, body, flaws)::change;
  }

  private static MembershipRequest read(
      TeamId team, HeroId hero, JsonBody body, RequestFlaws flaws) {
    body.fixed("teamId", int64(TeamId::new), team);
    body.fixed("heroId", int64(HeroId::new), hero);
    ReadOnlyMembers<Membership> kept = new ReadOnlyMembers<>();
    Optional<Role> role = body.optional("role", ROLE);
    Optional<Boolean> active = body.optional("active", flag());
    Optional<JoinedAt> joinedAt = kept.read(body, "joinedAt", JOINED_AT, Membership::joinedAt);
    return body.complete(flaws, () -> new MembershipRequest(role, active, joinedAt, kept));
  }
}
