package dev.muster.domain.roster;

import dev.muster.domain.Version;

/**
 * The link between a hero and a team, of which a pair has at most one.
 *
 * @param team the team
 * @param hero the hero
 * @param role what the hero does in the team; held for the record while inactive
 * @param active whether the hero takes part now; an inactive member counts for nothing
 * @param joinedAt when the membership began; it never changes, not even by a return
 * @param version which of its states this is
 */
public record Membership(
    TeamId team, HeroId hero, Role role, boolean active, JoinedAt joinedAt, Version version) {
  /** Whether this is the sitting leader of its team. */
  public boolean leads() {
    return active && role == Role.LEADER;
  }

  Membership withRole(Role other) {
    return changed(other, active);
  }

  Membership activated(Role as) {
    return changed(as, true);
  }

  Membership deactivated() {
    return changed(role, false);
  }

  private Membership changed(Role newRole, boolean newActive) {
    return newRole == role && newActive == active
        ? this
        : new Membership(team, hero, newRole, newActive, joinedAt, version.next());
  }
}
