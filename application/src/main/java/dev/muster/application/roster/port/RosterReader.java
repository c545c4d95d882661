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
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import java.util.List;
import java.util.Optional;

/**
 * Driven port: answers the questions that readers ask, each as one consistent look at what is
 * committed, without a unit of work.
 *
 * <p>A list begins behind the key given, in the order of that key, and has at most {@code limit}
 * items.
 */
public interface RosterReader {
  /** The hero, or empty where there is none. */
  Optional<Hero> hero(HeroId hero);

  /** The team, or empty where there is none. */
  Optional<Team> team(TeamId team);

  /** The membership, or empty where there is none. */
  Optional<Membership> membership(TeamId team, HeroId hero);

  /** Heroes by id. */
  List<Hero> heroes(HeroFilter filter, Optional<HeroId> after, int limit);

  /** Teams by id. */
  List<Team> teams(TeamFilter filter, Optional<TeamId> after, int limit);

  /** The members of a team by key, or empty where there is no such team. */
  Optional<List<TeamMember>> membersOf(
      TeamId team, MemberFilter filter, Optional<JoinKey> after, int limit);

  /** The teams of a hero by key, or empty where there is no such hero. */
  Optional<List<HeroTeam>> teamsOf(
      HeroId hero, MemberFilter filter, Optional<JoinKey> after, int limit);

  /** The counts of a team, or empty where there is no such team. */
  Optional<TeamSummary> summary(TeamId team);

  /**
   * Sort key of a membership seen from one side: the moment it began, then the other side.
   *
   * @param joinedAt when the membership began
   * @param other the id of the hero in a team's list, of the team in a hero's
   */
  record JoinKey(JoinedAt joinedAt, long other) {}
}
