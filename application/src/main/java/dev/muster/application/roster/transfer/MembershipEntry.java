package dev.muster.application.roster.transfer;

import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.TeamId;

/**
 * A membership as it is carried in or out; like a hero, without a version.
 *
 * @param hero the hero
 * @param team the team
 * @param role what the hero does in the team
 * @param active whether the hero takes part
 * @param joinedAt when the membership began
 */
public record MembershipEntry(
    HeroId hero, TeamId team, Role role, boolean active, JoinedAt joinedAt) {
  /** Whether this is the leader of its team. */
  public boolean leads() {
    return active && role == Role.LEADER;
  }
}
