package dev.muster.persistence.roster;

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
import dev.muster.domain.roster.NameFragment;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Answers readers from PostgreSQL, each with one statement. */
@Singleton
final class PostgresRosterReader implements RosterReader {
  private final TeamRows teams;
  private final MembershipReads memberships;
  private final HeroReads heroReads;
  private final HeroLists heroLists;
  private final TeamReads teamReads;
  private final TeamMemberReads members;
  private final HeroTeamReads heroTeams;

  PostgresRosterReader(
      TeamRows teams,
      MembershipReads memberships,
      HeroReads heroReads,
      HeroLists heroLists,
      TeamReads teamReads,
      TeamMemberReads members,
      HeroTeamReads heroTeams) {
    this.teams = teams;
    this.memberships = memberships;
    this.heroReads = heroReads;
    this.heroLists = heroLists;
    this.teamReads = teamReads;
    this.members = members;
    this.heroTeams = heroTeams;
  }

  @Override
  public Optional<Hero> hero(HeroId hero) {
    return heroReads.read(hero);
  }

  @Override
  public Optional<Team> team(TeamId team) {
    return teamReads.read(team);
  }

  @Override
  public Optional<Membership> membership(TeamId team, HeroId hero) {
    return memberships.find(team, hero).map(MembershipRow::toDomain);
  }

  @Override
  public List<Hero> heroes(HeroFilter filter, Optional<HeroId> after, int limit) {
    long behind = after.map(HeroId::value).orElse(0L);
    if (filter.name().isPresent()) {
      NameFragment name = filter.name().get();
      return filter.minTeams() == 0
          ? heroReads.search(name, behind, limit)
          : heroReads.search(name, filter.minTeams(), behind, limit);
    }
    return heroLists.read(filter.minTeams(), behind, limit);
  }

  @Override
  public List<Team> teams(TeamFilter filter, Optional<TeamId> after, int limit) {
    long behind = after.map(TeamId::value).orElse(0L);
    return filter
        .name()
        .map(name -> teamReads.search(name, behind, limit))
        .orElseGet(() -> teamReads.list(behind, limit));
  }

  @Override
  public Optional<List<TeamMember>> membersOf(
      TeamId team, MemberFilter filter, Optional<JoinKey> after, int limit) {
    return members.read(new RelationQuestion(team.value(), filter, after, limit));
  }

  @Override
  public Optional<List<HeroTeam>> teamsOf(
      HeroId hero, MemberFilter filter, Optional<JoinKey> after, int limit) {
    return heroTeams.read(new RelationQuestion(hero.value(), filter, after, limit));
  }

  @Override
  public Optional<TeamSummary> summary(TeamId team) {
    return teams.summary(team.value()).map(SummaryRow::toReadModel);
  }
}
