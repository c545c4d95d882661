package dev.muster.application.roster;

import dev.muster.application.Permission;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.RosterViolation.HeroHasMemberships;
import dev.muster.domain.roster.RosterViolation.LeadsTeams;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolationException;
import java.util.function.UnaryOperator;

/** Driving port: adds, changes and removes heroes. */
public interface Heroes {
  /** Adds a hero and gives it an identity. */
  @Permission(RosterPermissions.WRITE)
  Hero add(HeroProfile profile);

  /**
   * Changes the profile of a hero.
   *
   * @param precondition the required version, if any
   * @param revision returns the new profile for the present one; the hero is claimed meanwhile, and
   *     the function may run more than once
   * @throws PreconditionFailedException if the hero has another version
   * @throws RosterViolationException with {@link UnknownHero}
   */
  @Permission(RosterPermissions.WRITE)
  Hero revise(HeroId hero, Precondition precondition, UnaryOperator<HeroProfile> revision);

  /**
   * Removes a hero.
   *
   * @param precondition the required version, if any
   * @param cascade whether to remove its memberships too
   * @return the number of removed memberships
   * @throws PreconditionFailedException if the hero has another version
   * @throws RosterViolationException with {@link UnknownHero}; with {@link HeroHasMemberships} for
   *     memberships without the cascade; with {@link LeadsTeams} for a led team, even with the
   *     cascade
   */
  @Permission(RosterPermissions.WRITE)
  long remove(HeroId hero, Precondition precondition, boolean cascade);
}
