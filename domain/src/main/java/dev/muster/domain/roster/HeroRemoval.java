package dev.muster.domain.roster;

import dev.muster.domain.Version;
import java.util.List;

/**
 * The facts for deciding on the removal of a hero.
 *
 * @param hero the hero
 * @param version the version to be removed
 * @param memberships the number of its memberships, active or not
 * @param ledTeams the first {@value #MAX_LED} of the teams led by the hero that have other active
 *     members, by id
 */
public record HeroRemoval(HeroId hero, Version version, long memberships, List<TeamId> ledTeams) {
  /** The most teams that a refusal names. */
  public static final int MAX_LED = 100;

  /** Copies the list. */
  public HeroRemoval {
    ledTeams = List.copyOf(ledTeams);
  }

  /**
   * Approves the removal, or refuses it.
   *
   * @param cascade whether the memberships may be removed with the hero
   * @throws RosterViolationException with {@link RosterViolation.HeroHasMemberships} for
   *     memberships without the cascade; with {@link RosterViolation.LeadsTeams} for a led team,
   *     even with the cascade
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
