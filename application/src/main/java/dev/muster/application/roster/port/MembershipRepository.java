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
 * Driven port: loads the facts that membership rules need, and stores memberships.
 *
 * <p>A claim holds the memberships of one team until the unit of work ends: whoever claims the same
 * team meanwhile waits, so that what the rules decided on is still true when it is stored. No
 * claim, and no write, costs more in a larger team.
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
   * Stores many new memberships at a cost in statements that does not grow with their number.
   *
   * @param memberships none named twice; claimed in this unit of work, so that none is refused:
   *     what was not claimed may fail in any way
   */
  void addAll(List<Membership> memberships);

  /**
   * Stores role and activity of a membership in the place of the version before; its joined date
   * never changes.
   *
   * @throws StaleVersionException when what is stored is not the version before
   * @throws RosterViolationException with {@link UnknownMembership}, {@link LeadershipTaken}
   */
  void update(Membership membership);

  /**
   * Stores role and activity of many memberships, each in the place of the version before, at a
   * cost in statements that does not grow with their number.
   *
   * @param memberships none named twice; claimed in this unit of work, so that none is refused:
   *     what was not claimed may fail in any way
   */
  void updateAll(List<Membership> memberships);

  /**
   * Removes a membership.
   *
   * @throws RosterViolationException with {@link UnknownMembership}
   */
  void remove(TeamId team, HeroId hero);
}
