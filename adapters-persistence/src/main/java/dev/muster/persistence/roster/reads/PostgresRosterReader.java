package dev.muster.persistence.roster.reads;

import dev.muster.application.roster.port.RosterReader;
import dev.muster.application.roster.query.HeroFilter;
import dev.muster.application.roster.query.HeroTeam;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.application.roster.query.TeamFilter;
import dev.muster.application.roster.query.TeamMember;
import dev.muster.application.roster.query.TeamSummary;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.Player;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Answers questions about the roster from PostgreSQL, each with one statement. */
@Singleton
final class PostgresRosterReader implements RosterReader {
  private final HeroQueries heroes;
  private final BusyHeroQueries busyHeroes;
  private final TeamQueries teams;
  private final MembershipQueries memberships;
  private final MemberQueries members;
  private final PlayerQueries players;

  PostgresRosterReader(
      HeroQueries heroes,
      BusyHeroQueries busyHeroes,
      TeamQueries teams,
      MembershipQueries memberships,
      MemberQueries members,
      PlayerQueries players) {
    this.heroes = heroes;
    this.busyHeroes = busyHeroes;
    this.teams = teams;
    this.memberships = memberships;
    this.members = members;
    this.players = players;
  }

  @Override
  public Optional<Hero> hero(HeroId hero) {
    return heroes.read(hero);
  }

  @Override
  public Optional<Team> team(TeamId team) {
    return teams.read(team);
  }

  @Override
  public Optional<Membership> membership(TeamId team, HeroId hero) {
    return memberships.read(team, hero);
  }

  @Override
  public Optional<Player> player(HeroId hero) {
    return players.read(hero);
  }

  @Override
  public List<Hero> heroes(HeroFilter filter, Optional<HeroId> after, int limit) {
    long behind = after.map(HeroId::value).orElse(0L);
    int minTeams = filter.minTeams();
    if (minTeams == 0) {
      return filter
          .name()
          .map(name -> heroes.search(name, behind, limit))
          .orElseGet(() -> heroes.list(behind, limit));
    }
    return filter
        .name()
        .map(name -> busyHeroes.search(name, minTeams, behind, limit))
        .orElseGet(() -> busyHeroes.list(minTeams, behind, limit));
  }

  @Override
  public List<Team> teams(TeamFilter filter, Optional<TeamId> after, int limit) {
    long behind = after.map(TeamId::value).orElse(0L);
    return filter
        .name()
        .map(name -> teams.search(name, behind, limit))
        .orElseGet(() -> teams.list(behind, limit));
  }

  @Override
  public Optional<List<TeamMember>> membersOf(
      TeamId team, MemberFilter filter, Optional<JoinKey> after, int limit) {
    return members.membersOf(new RelationQuestion(team.value(), filter, after, limit));
  }

  @Override
  public Optional<List<HeroTeam>> teamsOf(
      HeroId hero, MemberFilter filter, Optional<JoinKey> after, int limit) {
    return members.teamsOf(new RelationQuestion(hero.value(), filter, after, limit));
  }

  @Override
  public Optional<TeamSummary> summary(TeamId team) {
    return teams.summary(team);
  }
}
