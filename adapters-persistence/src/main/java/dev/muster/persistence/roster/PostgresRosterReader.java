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
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.NameFragment;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers readers from PostgreSQL, each with one statement. */
@Singleton
final class PostgresRosterReader implements RosterReader {
  // Before every key, so that the first page and the others are the same statement.
  private static final JoinKey BEGINNING = new JoinKey(new JoinedAt(JoinedAt.EARLIEST), 0);

  private final HeroRows heroes;
  private final TeamRows teams;
  private final RelationRows relation;

  PostgresRosterReader(HeroRows heroes, TeamRows teams, RelationRows relation) {
    this.heroes = heroes;
    this.teams = teams;
    this.relation = relation;
  }

  @Override
  public Optional<Hero> hero(HeroId hero) {
    return heroes.find(hero.value()).map(HeroRow::toDomain);
  }

  @Override
  public Optional<Team> team(TeamId team) {
    return teams.find(team.value()).map(TeamRow::toDomain);
  }

  @Override
  public Optional<Membership> membership(TeamId team, HeroId hero) {
    return relation.find(team.value(), hero.value()).map(MembershipRow::toDomain);
  }

  @Override
  public List<Hero> heroes(HeroFilter filter, Optional<HeroId> after, int limit) {
    long behind = after.map(HeroId::value).orElse(0L);
    String pattern = pattern(filter.name());
    List<HeroRow> found =
        filter.minTeams() == 0
            ? heroes.list(behind, pattern, limit)
            : heroes.listByTeams(behind, pattern, filter.minTeams(), limit);
    return found.stream().map(HeroRow::toDomain).toList();
  }

  @Override
  public List<Team> teams(TeamFilter filter, Optional<TeamId> after, int limit) {
    return teams.list(after.map(TeamId::value).orElse(0L), pattern(filter.name()), limit).stream()
        .map(TeamRow::toDomain)
        .toList();
  }

  @Override
  public Optional<List<TeamMember>> membersOf(
      TeamId team, MemberFilter filter, Optional<JoinKey> after, int limit) {
    return list(
        relation.membersOf(
            team.value(),
            role(filter),
            filter.active().orElse(null),
            moment(filter.joinedFrom(), JoinedAt.EARLIEST),
            moment(filter.joinedTo(), JoinedAt.LATEST),
            after.orElse(BEGINNING).joinedAt().value(),
            after.orElse(BEGINNING).other(),
            limit),
        RelationRow::toTeamMember);
  }

  @Override
  public Optional<List<HeroTeam>> teamsOf(
      HeroId hero, MemberFilter filter, Optional<JoinKey> after, int limit) {
    return list(
        relation.teamsOf(
            hero.value(),
            role(filter),
            filter.active().orElse(null),
            moment(filter.joinedFrom(), JoinedAt.EARLIEST),
            moment(filter.joinedTo(), JoinedAt.LATEST),
            after.orElse(BEGINNING).joinedAt().value(),
            after.orElse(BEGINNING).other(),
            limit),
        RelationRow::toHeroTeam);
  }

  @Override
  public Optional<TeamSummary> summary(TeamId team) {
    return teams.summary(team.value()).map(SummaryRow::toReadModel);
  }

  private static <T> Optional<List<T>> list(
      List<RelationRow> rows, Function<RelationRow, Optional<T>> item) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(rows.stream().flatMap(row -> item.apply(row).stream()).toList());
  }

  /** A pattern for LIKE in which only the ends are wild. */
  private static String pattern(Optional<NameFragment> name) {
    return name.map(it -> "%" + it.folded().replaceAll("[\\\\%_]", "\\\\$0") + "%").orElse("%");
  }

  private static @Nullable String role(MemberFilter filter) {
    return filter.role().map(Enum::name).orElse(null);
  }

  private static Instant moment(Optional<JoinedAt> moment, Instant otherwise) {
    return moment.map(JoinedAt::value).orElse(otherwise);
  }
}
