package dev.muster.application.roster;

import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.domain.InvalidValueException;
import dev.muster.domain.roster.BatchJoin;
import dev.muster.domain.roster.Handover;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinResult;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipChange;
import dev.muster.domain.roster.RosterViolation.AlreadyMember;
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

/**
 * Driving port: who is in which team, as what.
 *
 * <p>Every method that is given a team or a hero refuses one that does not exist with {@link
 * UnknownTeam} or {@link UnknownHero}, the team first.
 */
public interface Memberships {
  /** The most heroes that can be asked into a team at once. */
  int MAX_BATCH = 1_000;

  /**
   * Joins a hero to a team, or brings an inactive member back.
   *
   * @param terms what is asked for; they count only for a new membership
   * @throws RosterViolationException with {@link AlreadyMember}, {@link JoinsInFuture}, {@link
   *     LeadershipTaken}
   */
  JoinResult join(TeamId team, HeroId hero, JoinTerms terms);

  /**
   * Makes a hero an active member however it stands now; doing it twice is doing it once.
   *
   * @param precondition in which version the membership is, if it matters, or that there is none
   * @param terms what is asked for: the role in every case, the joined date for a new membership
   * @throws PreconditionFailedException when it has another version
   * @throws RosterViolationException with {@link JoinsInFuture}, {@link LeadershipTaken}, {@link
   *     Desertion}
   */
  JoinResult settle(TeamId team, HeroId hero, Precondition precondition, JoinTerms terms);

  /**
   * Asks many heroes into a team, one after the other as {@link #join} would, except that a hero
   * that does not exist or is a member already is an outcome and no refusal.
   *
   * @param heroes 1 to {@value #MAX_BATCH} heroes, else {@link InvalidValueException}
   * @param terms what is asked for; they count only for new memberships
   * @throws RosterViolationException with {@link JoinsInFuture}, {@link LeadershipTaken}; then
   *     nobody joins
   */
  BatchJoin.Result joinAll(TeamId team, List<HeroId> heroes, JoinTerms terms);

  /**
   * Changes the role or the activity of a member.
   *
   * @param precondition in which version the membership is, if it matters
   * @throws PreconditionFailedException when it has another version
   * @throws RosterViolationException with {@link UnknownMembership}, {@link InactiveMember}, {@link
   *     LeadershipTaken}, {@link Desertion}
   */
  Membership change(TeamId team, HeroId hero, Precondition precondition, MembershipChange change);

  /**
   * Ends a membership.
   *
   * @param precondition in which version it is, if it matters
   * @throws PreconditionFailedException when it has another version
   * @throws RosterViolationException with {@link UnknownMembership}, {@link Desertion}
   */
  void leave(TeamId team, HeroId hero, Precondition precondition);

  /**
   * Hands the leadership of a team to an active member; the leader before becomes a deputy.
   *
   * @throws RosterViolationException with {@link SuccessorNotActive}
   */
  Handover handOver(TeamId team, HeroId successor);
}
