package dev.muster.application.roster.port;

import dev.muster.domain.Version;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Player;
import dev.muster.domain.roster.PlayerId;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.TeamId;
import java.util.Optional;

/**
 * Driven port: stores who plays which hero; each write is one statement. A link goes with its hero.
 * It does not go with its user: the identity is never given out again, so the link is of no use to
 * anybody then.
 */
public interface PlayerRepository {
  /**
   * Makes or replaces the link of a hero. A replaced one gets its next version, and keeps its
   * version where the user is the same.
   *
   * @param first the version of a link that is new
   * @throws RosterViolationException with {@link UnknownHero}
   */
  Replaced put(HeroId hero, PlayerId player, Version first);

  /** Removes a link and returns the version that it had, or empty if there was none. */
  Optional<Version> remove(HeroId hero);

  /**
   * Claims a team for the user who plays its active leader. Until the unit of work ends, the team
   * keeps its leader.
   *
   * @return whether the user plays the leader; the team is not claimed for anybody else
   */
  boolean claimLed(TeamId team, PlayerId player);

  /**
   * Holds the effect of {@link #put}.
   *
   * @param player the link
   * @param before the version of the link before, or empty if it is new
   */
  record Replaced(Player player, Optional<Version> before) {}
}
