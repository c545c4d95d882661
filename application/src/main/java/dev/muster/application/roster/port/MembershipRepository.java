package dev.muster.application.roster.port;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.roster.BatchJoin;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipFacts;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownMembership;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.TeamId;
import java.util.List;

/**
 * Driven port: loads the facts for membership rules, and stores memberships.
 *
 * <p>A claim holds the memberships of one team until the unit of work ends. Another claim of the
 * team waits, so that the facts of a decision are still true when the decision is stored. The cost
 * of a claim or a write does not grow with the team.
 */
public interface MembershipRepository {
  /**
   * Claims a team and returns the facts about one hero in it.
   *
   * @throws RosterViolationException with {@link UnknownTeam}, {@link UnknownHero}, the team first
   */
  MembershipFacts claim(TeamId team, HeroId hero);

  /**
   * Claims a team and returns the facts about many heroes in it; some of them may not exist.
   *
   * @throws RosterViolationException with {@link UnknownTeam}
   */
  BatchJoin claimAll(TeamId team, List<HeroId> heroes);

  /**
   * Stores a new membership.
   *
   * @param membership of a pair without one, not even an inactive one, as a claim in this unit of
   *     work told: a second one is not stored, and the call may fail in any way
   * @throws RosterViolationException with {@link UnknownTeam}, {@link UnknownHero}, {@link
   *     LeadershipTaken}
   */
  void add(Membership membership);

  /**
   * Stores many new memberships; the number of statements does not grow with their number.
   *
   * @param memberships without duplicates, and claimed in this unit of work, so that none is
   *     refused; unclaimed memberships may make the call fail in any way
   */
  void addAll(List<Membership> memberships);

  /**
   * Replaces the previous version of a membership: its role and its activity. The joined date never
   * changes.
   *
   * @throws StaleVersionException if the stored version is not the previous one
   * @throws RosterViolationException with {@link UnknownMembership} or {@link LeadershipTaken}
   */
  void update(Membership membership);

  /**
   * Replaces the previous versions of many memberships, as {@link #update}; the number of
   * statements does not grow with their number.
   *
   * @param memberships without duplicates, and claimed in this unit of work, so that none is
   *     refused; unclaimed memberships may make the call fail in any way
   */
  void updateAll(List<Membership> memberships);

  /**
   * Replaces the previous versions of the former leader and of its successor, as {@link #update};
   * both or neither, and at no moment are there two leaders.
   *
   * @param former the former leader in its new role
   * @param successor a member of the same team, the leader from now on; both were claimed in this
   *     unit of work, so that neither is refused; unclaimed memberships may make the call fail in
   *     any way
   */
  void handOver(Membership former, Membership successor);

  /**
   * Removes a membership.
   *
   * @throws RosterViolationException with {@link UnknownMembership}
   */
  void remove(TeamId team, HeroId hero);
}
