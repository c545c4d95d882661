package dev.muster.application.roster.port;

import dev.muster.application.roster.query.HeroFilter;
import dev.muster.application.roster.query.HeroTeam;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.application.roster.query.TeamFilter;
import dev.muster.application.roster.query.TeamMember;
import dev.muster.application.roster.query.TeamSummary;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.Player;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import java.util.List;
import java.util.Optional;

/**
 * Driven port: answers queries, each as one consistent view of the committed state, without a unit
 * of work.
 *
 * <p>A list begins after the given key, is ordered by that key, and has at most {@code limit}
 * items.
 */
public interface RosterReader {
  /** Returns the hero, or empty if it does not exist. */
  Optional<Hero> hero(HeroId hero);

  /** Returns the team, or empty if it does not exist. */
  Optional<Team> team(TeamId team);

  /** Returns the membership, or empty if it does not exist. */
  Optional<Membership> membership(TeamId team, HeroId hero);

  /** Returns who plays a hero, or empty if nobody does or the hero does not exist. */
  Optional<Player> player(HeroId hero);

  /** Returns heroes by id. */
  List<Hero> heroes(HeroFilter filter, Optional<HeroId> after, int limit);

  /** Returns teams by id. */
  List<Team> teams(TeamFilter filter, Optional<TeamId> after, int limit);

  /** Returns the members of a team by key, or empty if the team does not exist. */
  Optional<List<TeamMember>> membersOf(
      TeamId team, MemberFilter filter, Optional<JoinKey> after, int limit);

  /** Returns the teams of a hero by key, or empty if the hero does not exist. */
  Optional<List<HeroTeam>> teamsOf(
      HeroId hero, MemberFilter filter, Optional<JoinKey> after, int limit);

  /** Returns the counts of a team, or empty if the team does not exist. */
  Optional<TeamSummary> summary(TeamId team);

  /**
   * Sort key of a membership in a list: the beginning of the membership, then the id on the other
   * side.
   *
   * @param joinedAt the beginning of the membership
   * @param other the hero's id in a list of members, the team's id in a list of teams
   */
  record JoinKey(JoinedAt joinedAt, long other) {}
}
