package dev.muster.web.roster;

import dev.muster.application.roster.query.TeamMember;
import dev.muster.domain.roster.Role;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A member of a team in JSON.
 *
 * @param hero the member
 * @param role the role of the member in the team
 * @param active whether it takes part now
 * @param joinedAt when the membership began
 */
@Serdeable
record TeamMemberJson(NamedJson hero, Role role, boolean active, Instant joinedAt) {
  static TeamMemberJson of(TeamMember member) {
    return new TeamMemberJson(
        new NamedJson(member.hero().value(), member.name().value()),
        member.role(),
        member.active(),
        member.joinedAt().value());
  }
}
