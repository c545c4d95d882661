package dev.muster.application.roster.query;

import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Role;

/**
 * Read model: a membership as its team sees it.
 *
 * @param hero the member
 * @param name the member's name
 * @param role what it does in the team
 * @param active whether it takes part now
 * @param joinedAt when the membership began
 */
public record TeamMember(
    HeroId hero, HeroName name, Role role, boolean active, JoinedAt joinedAt) {}
