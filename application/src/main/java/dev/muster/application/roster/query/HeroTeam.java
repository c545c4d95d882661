package dev.muster.application.roster.query;

import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;

/**
 * Read model: a membership seen from its hero.
 *
 * @param team the team
 * @param name the team's name
 * @param role the hero's role in the team
 * @param active whether the membership is active
 * @param joinedAt the beginning of the membership
 */
public record HeroTeam(TeamId team, TeamName name, Role role, boolean active, JoinedAt joinedAt) {}
