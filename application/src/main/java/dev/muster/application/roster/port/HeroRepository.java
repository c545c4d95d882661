package dev.muster.application.roster.port;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.HeroRemoval;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolationException;
import java.util.Optional;

/**
 * Driven port: loads heroes to be changed, and stores them.
 *
 * <p>What is claimed stays as it was loaded until the unit of work ends: whoever claims it
 * meanwhile waits.
 */
public interface HeroRepository {
  /** Stores a new hero, in its first version, under an identity that was never given before. */
  Hero add(HeroProfile profile);

  /** Loads a hero and claims it, or is empty where there is none. */
  Optional<Hero> claim(HeroId hero);

  /**
   * Loads the facts that decide on a hero's removal, and claims the hero and all its memberships:
   * it cannot join a team meanwhile. Empty where there is no such hero.
   */
  Optional<HeroRemoval> claimForRemoval(HeroId hero);

  /**
   * Stores a changed hero in the place of the version before.
   *
   * @throws StaleVersionException when what is stored is not the version before
   * @throws RosterViolationException with {@link UnknownHero}
   */
  void update(Hero hero);

  /**
   * Removes a hero with all its memberships.
   *
   * @throws RosterViolationException with {@link UnknownHero}
   */
  void remove(HeroId hero);
}
