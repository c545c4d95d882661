package dev.muster.application.roster.query;

import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;

/**
 * Read model: a membership as its hero sees it.
 *
 * @param team the team
 * @param name the team's name
 * @param role what the hero does in the team
 * @param active whether the hero takes part now
 * @param joinedAt when the membership began
 */
public record HeroTeam(TeamId team, TeamName name, Role role, boolean active, JoinedAt joinedAt) {}
