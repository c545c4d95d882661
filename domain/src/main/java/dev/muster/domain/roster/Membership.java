package dev.muster.domain.roster;

/**
 * The link between a hero and a team, of which a pair has at most one.
 *
 * @param team the team
 * @param hero the hero
 * @param role what the hero does in the team; held for the record while inactive
 * @param active whether the hero takes part now; an inactive member counts for nothing
 * @param joinedAt when the membership began; it never changes, not even by a return
 */
public record Membership(TeamId team, HeroId hero, Role role, boolean active, JoinedAt joinedAt) {
  /** Whether this is the sitting leader of its team. */
  public boolean leads() {
    return active && role == Role.LEADER;
  }

  Membership withRole(Role other) {
    return new Membership(team, hero, other, active, joinedAt);
  }

  Membership activated(Role as) {
    return new Membership(team, hero, as, true, joinedAt);
  }

  Membership deactivated() {
    return new Membership(team, hero, role, false, joinedAt);
  }
}
