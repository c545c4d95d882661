package dev.muster.application.roster;

import dev.muster.application.Permission;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.Recorded;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Player;
import dev.muster.domain.roster.PlayerId;
import dev.muster.domain.roster.RosterViolation.NoPlayer;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownPlayer;
import dev.muster.domain.roster.RosterViolationException;

/**
 * Driving port: links heroes with the users who play them. Whoever plays the leader of a team may
 * change the team, so that a link is a right.
 *
 * <p>Every method refuses a hero that does not exist with {@link UnknownHero}.
 */
public interface Players {
  /**
   * Lets a user play a hero, in place of another user. Calling this method twice has the effect of
   * one call.
   *
   * @param precondition the version that the link must have, or that there must be none
   * @throws PreconditionFailedException if the link has another version
   * @throws RosterViolationException with {@link UnknownPlayer}
   */
  @Permission(RosterPermissions.PLAYERS)
  Assignment assign(HeroId hero, Precondition precondition, PlayerId player);

  /**
   * Reads who plays a hero. The user may have been removed since.
   *
   * @throws RosterViolationException with {@link NoPlayer}
   */
  @Permission(RosterPermissions.READ)
  @Recorded(Recorded.When.NEVER)
  Player read(HeroId hero);

  /**
   * Ends the link of a hero with its player; both stay.
   *
   * @param precondition the required version, if any
   * @throws PreconditionFailedException if the link has another version
   * @throws RosterViolationException with {@link NoPlayer}
   */
  @Permission(RosterPermissions.PLAYERS)
  void release(HeroId hero, Precondition precondition);

  /**
   * Holds the link after {@link #assign}.
   *
   * @param player the link
   * @param added whether nobody played the hero before
   */
  record Assignment(Player player, boolean added) {}
}
