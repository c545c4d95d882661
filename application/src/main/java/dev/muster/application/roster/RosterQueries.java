package dev.muster.application.roster;

import dev.muster.application.InvalidCursorException;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.Permission;
import dev.muster.application.Recorded;
import dev.muster.application.roster.query.HeroFilter;
import dev.muster.application.roster.query.HeroTeam;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.application.roster.query.TeamFilter;
import dev.muster.application.roster.query.TeamMember;
import dev.muster.application.roster.query.TeamSummary;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownMembership;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;

/**
 * Driving port: reads the roster, from both sides of the memberships.
 *
 * <p>Each list has a total order, ascending, by values that no command changes. A client that reads
 * all pages therefore sees every item exactly once if it matches the filter throughout, despite
 * concurrent writes. The page after an item can be read even after that item was removed. The limit
 * may differ from page to page. A list refuses a cursor of another list or of other filters with
 * {@link InvalidCursorException}.
 */
@Recorded(Recorded.When.NEVER)
public interface RosterQueries {
  /**
   * Reads a hero.
   *
   * @throws RosterViolationException with {@link UnknownHero}
   */
  @Permission(RosterPermissions.READ)
  Hero hero(HeroId hero);

  /**
   * Reads a team.
   *
   * @throws RosterViolationException with {@link UnknownTeam}
   */
  @Permission(RosterPermissions.READ)
  Team team(TeamId team);

  /**
   * Reads a membership, active or not.
   *
   * @throws RosterViolationException with {@link UnknownTeam}, {@link UnknownHero}, {@link
   *     UnknownMembership}
   */
  @Permission(RosterPermissions.READ)
  Membership membership(TeamId team, HeroId hero);

  /** Lists heroes by id, in the order of their addition. */
  @Permission(RosterPermissions.READ)
  Page<Hero> heroes(HeroFilter filter, PageRequest page);

  /** Lists teams by id, in the order of their addition. */
  @Permission(RosterPermissions.READ)
  Page<Team> teams(TeamFilter filter, PageRequest page);

  /**
   * Lists the members of a team by the moment they joined, then by hero id.
   *
   * @throws RosterViolationException with {@link UnknownTeam}
   */
  @Permission(RosterPermissions.READ)
  Page<TeamMember> membersOf(TeamId team, MemberFilter filter, PageRequest page);

  /**
   * Lists the teams of a hero by the moment it joined them, then by team id.
   *
   * @throws RosterViolationException with {@link UnknownHero}
   */
  @Permission(RosterPermissions.READ)
  Page<HeroTeam> teamsOf(HeroId hero, MemberFilter filter, PageRequest page);

  /**
   * Counts the members of a team.
   *
   * @throws RosterViolationException with {@link UnknownTeam}
   */
  @Permission(RosterPermissions.READ)
  TeamSummary summary(TeamId team);
}
