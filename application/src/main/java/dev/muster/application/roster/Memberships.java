package dev.muster.application.roster;

import dev.muster.application.Permission;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.Recorded;
import dev.muster.application.Recorded.When;
import dev.muster.domain.InvalidValueException;
import dev.muster.domain.roster.BatchJoin;
import dev.muster.domain.roster.Handover;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinResult;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipChange;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolation.Desertion;
import dev.muster.domain.roster.RosterViolation.InactiveMember;
import dev.muster.domain.roster.RosterViolation.JoinsInFuture;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.SuccessorNotActive;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownMembership;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.TeamId;
import java.util.List;
import java.util.function.Function;

/**
 * Driving port: changes the members of teams, and their roles.
 *
 * <p>Every method refuses a team or a hero that does not exist with {@link UnknownTeam} or {@link
 * UnknownHero}, the team first.
 *
 * <p>The user who plays the leader of a team needs no permission for it.
 *
 * <p>A member that returns has the requested role, whatever the method. Without a requested role it
 * has the role that it had, but {@link Role#MEMBER} instead of {@link Role#LEADER} where another
 * hero leads the team by now.
 */
public interface Memberships {
  /** The highest number of heroes in one batch. */
  int MAX_BATCH = 1_000;

  /**
   * Makes a hero an active member: the hero joins, returns or stays. Calling this method twice has
   * the effect of one call.
   *
   * @param precondition the version that the membership must have, or that there must be none
   * @param terms the terms: their role counts in every case, their joined date for a new membership
   * @throws PreconditionFailedException when it has another version
   * @throws RosterViolationException with {@link JoinsInFuture}, {@link LeadershipTaken}, {@link
   *     Desertion}
   */
  @Recorded(When.OPTIMISTICALLY)
  @Permission(value = RosterPermissions.WRITE, own = true)
  JoinResult settle(TeamId team, HeroId hero, Precondition precondition, JoinTerms terms);

  /**
   * Asks many heroes into a team, one after the other. A hero that does not exist, and a hero that
   * is an active member already and stays as it is, is an outcome and no refusal.
   *
   * @param heroes 1 to {@value #MAX_BATCH} heroes, else {@link InvalidValueException}
   * @param terms the terms for heroes that join or return
   * @throws RosterViolationException with {@link JoinsInFuture}, {@link LeadershipTaken}; then
   *     nobody joins
   */
  @Permission(value = RosterPermissions.WRITE, own = true)
  BatchJoin.Result joinAll(TeamId team, List<HeroId> heroes, JoinTerms terms);

  /**
   * Changes the role or the activity of a member.
   *
   * @param precondition the version that the membership must have
   * @param change returns the change for the present membership, and may run more than once
   * @throws PreconditionFailedException when it has another version
   * @throws RosterViolationException with {@link UnknownMembership}, {@link InactiveMember}, {@link
   *     LeadershipTaken}, {@link Desertion}
   */
  @Recorded(When.OPTIMISTICALLY)
  @Permission(value = RosterPermissions.WRITE, own = true)
  Membership change(
      TeamId team,
      HeroId hero,
      Precondition precondition,
      Function<Membership, MembershipChange> change);

  /** Changes a member in a way that does not depend on the present membership. */
  @Recorded(When.OPTIMISTICALLY)
  @Permission(value = RosterPermissions.WRITE, own = true)
  default Membership change(
      TeamId team, HeroId hero, Precondition precondition, MembershipChange change) {
    return change(team, hero, precondition, _ -> change);
  }

  /**
   * Ends a membership.
   *
   * @param precondition the version that the membership must have
   * @throws PreconditionFailedException when it has another version
   * @throws RosterViolationException with {@link UnknownMembership}, {@link Desertion}
   */
  @Recorded(When.OPTIMISTICALLY)
  @Permission(value = RosterPermissions.WRITE, own = true)
  void leave(TeamId team, HeroId hero, Precondition precondition);

  /**
   * Hands the leadership of a team to an active member; the former leader becomes a deputy.
   *
   * @throws RosterViolationException with {@link SuccessorNotActive}
   */
  @Recorded(When.OPTIMISTICALLY)
  @Permission(value = RosterPermissions.WRITE, own = true)
  Handover handOver(TeamId team, HeroId successor);
}
