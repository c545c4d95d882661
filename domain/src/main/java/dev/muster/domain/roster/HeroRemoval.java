package dev.muster.domain.roster;

import dev.muster.domain.Version;
import java.util.List;

/**
 * The facts that decide whether a hero may be removed.
 *
 * @param hero the hero
 * @param version which of its states it would be that is removed
 * @param memberships how many memberships it has, active or not
 * @param ledTeams the teams that it leads and that have other active members, by id
 */
public record HeroRemoval(HeroId hero, Version version, long memberships, List<TeamId> ledTeams) {
  /** Keeps the list from being changed by others. */
  public HeroRemoval {
    ledTeams = List.copyOf(ledTeams);
  }

  /**
   * Lets the removal pass or refuses it.
   *
   * @param cascade whether the memberships may go with the hero
   * @throws RosterViolationException with {@link RosterViolation.HeroHasMemberships} unless the
   *     cascade is asked for, with {@link RosterViolation.LeadsTeams} even then
   */
  public void approve(boolean cascade) {
    if (memberships > 0 && !cascade) {
      throw new RosterViolationException(new RosterViolation.HeroHasMemberships(hero, memberships));
    }
    if (!ledTeams.isEmpty()) {
      throw new RosterViolationException(new RosterViolation.LeadsTeams(hero, ledTeams));
    }
  }
}
