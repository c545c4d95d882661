package dev.muster.application.roster;

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

/** Driving port: keeping the heroes. */
public interface Heroes {
  /** Takes a new hero in and gives it an identity. */
  Hero add(HeroProfile profile);

  /**
   * Changes what is told of a hero.
   *
   * @param precondition in which version, if it matters
   * @param revision makes the new profile of the present one; nobody changes the hero meanwhile,
   *     and it may be asked more than once
   * @throws PreconditionFailedException when the hero has another version
   * @throws RosterViolationException with {@link UnknownHero}
   */
  Hero revise(HeroId hero, Precondition precondition, UnaryOperator<HeroProfile> revision);

  /**
   * Removes a hero.
   *
   * @param precondition in which version, if it matters
   * @param cascade whether its memberships go with it
   * @return how many memberships went with it
   * @throws PreconditionFailedException when the hero has another version
   * @throws RosterViolationException with {@link UnknownHero}, with {@link HeroHasMemberships}
   *     unless the cascade is asked for, with {@link LeadsTeams} even then
   */
  long remove(HeroId hero, Precondition precondition, boolean cascade);
}
