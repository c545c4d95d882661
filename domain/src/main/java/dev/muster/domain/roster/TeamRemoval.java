package dev.muster.domain.roster;

import dev.muster.domain.Version;

/**
 * The facts for deciding on the removal of a team.
 *
 * @param team the team
 * @param version the version to be removed
 * @param memberships the number of its memberships, active or not
 */
public record TeamRemoval(TeamId team, Version version, long memberships) {
  /**
   * Approves the removal, or refuses it.
   *
   * @param cascade whether the memberships may be removed with the team
   * @throws RosterViolationException with {@link RosterViolation.TeamHasMemberships} for
   *     memberships without the cascade
   */
  public void approve(boolean cascade) {
    if (memberships > 0 && !cascade) {
      throw new RosterViolationException(new RosterViolation.TeamHasMemberships(team, memberships));
    }
  }
}
