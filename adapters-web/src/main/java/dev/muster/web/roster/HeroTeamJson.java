package dev.muster.web.roster;

import dev.muster.application.roster.query.HeroTeam;
import dev.muster.domain.roster.Role;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A team of a hero in JSON.
 *
 * @param team the team
 * @param role the role of the hero in the team
 * @param active whether the hero takes part now
 * @param joinedAt when the membership began
 */
@Serdeable
record HeroTeamJson(NamedJson team, Role role, boolean active, Instant joinedAt) {
  static HeroTeamJson of(HeroTeam team) {
    return new HeroTeamJson(
        new NamedJson(team.team().value(), team.name().value()),
        team.role(),
        team.active(),
        team.joinedAt().value());
  }
}
