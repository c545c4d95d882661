package dev.muster.application.roster;

import dev.muster.application.KeysetCursor;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.roster.port.RosterReader;
import dev.muster.application.roster.port.RosterReader.JoinKey;
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
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownMembership;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Runs the use cases of reading: queries the read port, and turns its results into pages and
 * refusals.
 */
final class RosterQueryService implements RosterQueries {
  private final RosterReader reader;

  RosterQueryService(RosterReader reader) {
    this.reader = reader;
  }

  @Override
  public Hero hero(HeroId hero) {
    return reader.hero(hero).orElseThrow(() -> unknown(hero));
  }

  @Override
  public Team team(TeamId team) {
    return reader.team(team).orElseThrow(() -> unknown(team));
  }

  @Override
  public Membership membership(TeamId team, HeroId hero) {
    return reader.membership(team, hero).orElseThrow(() -> missing(team, hero));
  }

  @Override
  public Page<Hero> heroes(HeroFilter filter, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("heroes", filter);
    Optional<HeroId> after =
        page.after().map(text -> cursor.read(text, 1, key -> new HeroId(key[0])));
    List<Hero> found = reader.heroes(filter, after, page.limit() + 1);
    return Page.of(found, page.limit(), hero -> cursor.write(hero.id().value()));
  }

  @Override
  public Page<Team> teams(TeamFilter filter, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("teams", filter);
    Optional<TeamId> after =
        page.after().map(text -> cursor.read(text, 1, key -> new TeamId(key[0])));
    List<Team> found = reader.teams(filter, after, page.limit() + 1);
    return Page.of(found, page.limit(), team -> cursor.write(team.id().value()));
  }

  @Override
  public Page<TeamMember> membersOf(TeamId team, MemberFilter filter, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("members of", team, filter);
    List<TeamMember> found =
        reader
            .membersOf(team, filter, joinKey(cursor, page), page.limit() + 1)
            .orElseThrow(() -> unknown(team));
    return Page.of(
        found, page.limit(), it -> cursor.write(micros(it.joinedAt()), it.hero().value()));
  }

  @Override
  public Page<HeroTeam> teamsOf(HeroId hero, MemberFilter filter, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("teams of", hero, filter);
    List<HeroTeam> found =
        reader
            .teamsOf(hero, filter, joinKey(cursor, page), page.limit() + 1)
            .orElseThrow(() -> unknown(hero));
    return Page.of(
        found, page.limit(), it -> cursor.write(micros(it.joinedAt()), it.team().value()));
  }

  @Override
  public TeamSummary summary(TeamId team) {
    return reader.summary(team).orElseThrow(() -> unknown(team));
  }

  private static Optional<JoinKey> joinKey(KeysetCursor cursor, PageRequest page) {
    return page.after().map(text -> cursor.read(text, 2, RosterQueryService::joinKey));
  }

  private static JoinKey joinKey(long[] key) {
    return new JoinKey(new JoinedAt(Instant.EPOCH.plus(key[0], ChronoUnit.MICROS)), key[1]);
  }

  private static long micros(JoinedAt joinedAt) {
    Instant moment = joinedAt.value();
    return moment.getEpochSecond() * 1_000_000 + moment.getNano() / 1_000;
  }

  private RosterViolationException missing(TeamId team, HeroId hero) {
    if (reader.team(team).isEmpty()) {
      return unknown(team);
    }
    return reader.hero(hero).isEmpty()
        ? unknown(hero)
        : new RosterViolationException(new UnknownMembership(team, hero));
  }

  private static RosterViolationException unknown(TeamId team) {
    return new RosterViolationException(new UnknownTeam(team));
  }

  private static RosterViolationException unknown(HeroId hero) {
    return new RosterViolationException(new UnknownHero(hero));
  }
}
