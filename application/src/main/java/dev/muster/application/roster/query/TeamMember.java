package dev.muster.application.roster.query;

import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Role;

/**
 * Read model: a membership seen from its team.
 *
 * @param hero the member
 * @param name the member's name
 * @param role the member's role in the team
 * @param active whether the membership is active
 * @param joinedAt the beginning of the membership
 */
public record TeamMember(
    HeroId hero, HeroName name, Role role, boolean active, JoinedAt joinedAt) {}
