package dev.muster.domain.roster;

import dev.muster.domain.Version;

/**
 * The link between a hero and a team; a pair has at most one.
 *
 * @param team the team
 * @param hero the hero
 * @param role the role of the hero in the team; an inactive membership keeps it for the record
 * @param active whether the hero takes part now; inactive members do not count in any rule
 * @param joinedAt the beginning of the membership; it never changes, not even on a return
 * @param version the number of its current state
 */
public record Membership(
    TeamId team, HeroId hero, Role role, boolean active, JoinedAt joinedAt, Version version) {
  /** Returns whether this is the sitting leader of its team. */
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
