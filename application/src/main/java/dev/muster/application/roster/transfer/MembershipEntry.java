package dev.muster.application.roster.transfer;

import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.TeamId;

/**
 * A membership in an import or export, without a version like a hero.
 *
 * @param hero the hero
 * @param team the team
 * @param role the hero's role in the team
 * @param active whether the membership is active
 * @param joinedAt the beginning of the membership
 */
public record MembershipEntry(
    HeroId hero, TeamId team, Role role, boolean active, JoinedAt joinedAt) {
  /** Returns whether this is the sitting leader of its team. */
  public boolean leads() {
    return active && role == Role.LEADER;
  }
}
