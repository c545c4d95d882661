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
 * <p>A claimed hero stays unchanged until the unit of work ends: another claim of it waits.
 */
public interface HeroRepository {
  /** Stores a new hero in its first version, under an identity that was never used before. */
  Hero add(HeroProfile profile);

  /** Loads a hero and claims it; returns empty if it does not exist. */
  Optional<Hero> claim(HeroId hero);

  /**
   * Loads the facts for deciding on a hero's removal, and claims the hero and all its memberships,
   * so that it cannot join a team meanwhile. Returns empty if the hero does not exist.
   */
  Optional<HeroRemoval> claimForRemoval(HeroId hero);

  /**
   * Replaces the previous version of a hero.
   *
   * @throws StaleVersionException if the stored version is not the previous one
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
