package dev.muster.domain.roster;

import dev.muster.domain.Version;

/**
 * The facts that decide whether a team may be removed.
 *
 * @param team the team
 * @param version which of its states it would be that is removed
 * @param memberships how many memberships it has, active or not
 */
public record TeamRemoval(TeamId team, Version version, long memberships) {
  /**
   * Lets the removal pass or refuses it.
   *
   * @param cascade whether the memberships may go with the team
   * @throws RosterViolationException with {@link RosterViolation.TeamHasMemberships} unless the
   *     cascade is asked for
   */
  public void approve(boolean cascade) {
    if (memberships > 0 && !cascade) {
      throw new RosterViolationException(new RosterViolation.TeamHasMemberships(team, memberships));
    }
  }
}
