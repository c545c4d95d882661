package dev.muster.persistence.roster.transfer;

import dev.muster.application.roster.port.RosterStaging.Excused;
import dev.muster.application.roster.port.RosterStaging.Stage;
import dev.muster.application.roster.transfer.Counts;
import dev.muster.application.roster.transfer.Finding;
import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.ImportProgress;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.roster.transfer.TeamEntry;
import dev.muster.domain.Version;
import dev.muster.domain.roster.Age;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamProfile;
import dev.muster.platform.jdbc.bulk.CopyWriter;
import dev.muster.platform.jdbc.bulk.SqlSession;
import java.util.List;
import java.util.Optional;

/** Stages an import in temporary tables; each row has the number of its line. */
final class PostgresStage implements Stage, AutoCloseable {
  private static final String TABLES =
      """
      create temporary table staged_hero (
        line bigint, id bigint, name text, name_folded text, secret_name text, age integer
      ) on commit drop;
      create temporary table staged_team (
        line bigint, id bigint, name text, name_folded text, headquarters text
      ) on commit drop;
      create temporary table staged_membership (
        line bigint, hero_id bigint, team_id bigint, role text, active boolean,
        joined_at timestamptz
      ) on commit drop
      """;

  /**
   * Locks out writers, and also claims of rows: a unit of work between its claim and its write
   * would deadlock with the import.
   */
  private static final String LOCKS = "lock table hero, team, membership in exclusive mode";

  private final SqlSession session;
  private String table = "";
  private Optional<CopyWriter> rows = Optional.empty();

  PostgresStage(SqlSession session) {
    this.session = session;
    session.execute(TABLES);
  }

  @Override
  public void add(long line, HeroEntry hero) {
    HeroProfile profile = hero.profile();
    rowsOf("staged_hero")
        .row(
            line,
            hero.id().value(),
            profile.name().value(),
            profile.name().folded(),
            profile.secretName().value(),
            profile.age().map(Age::years).orElse(null));
  }

  @Override
  public void add(long line, TeamEntry team) {
    TeamProfile profile = team.profile();
    rowsOf("staged_team")
        .row(
            line,
            team.id().value(),
            profile.name().value(),
            profile.name().folded(),
            profile.headquarters().value());
  }

  @Override
  public void add(long line, MembershipEntry membership) {
    rowsOf("staged_membership")
        .row(
            line,
            membership.hero().value(),
            membership.team().value(),
            membership.role().name(),
            membership.active(),
            membership.joinedAt().value());
  }

  @Override
  public List<Finding> findings(Excused<HeroId> heroes, Excused<TeamId> teams, int limit) {
    endRows();
    session.execute("analyze staged_hero, staged_team, staged_membership");
    session.execute(LOCKS);
    return new StageChecks(session, limit).all(heroes, teams);
  }

  @Override
  public Counts store(Version version, ImportProgress progress) {
    endRows();
    return new StageLoader(session, version, progress).store();
  }

  @Override
  public void close() {
    rows.ifPresent(CopyWriter::close);
  }

  /** Returns the COPY into a table; each change of the table ends one COPY and starts another. */
  private CopyWriter rowsOf(String wanted) {
    if (!wanted.equals(table)) {
      endRows();
      table = wanted;
      rows = Optional.of(session.copyTo(wanted));
    }
    return rows.orElseThrow();
  }

  private void endRows() {
    rows.ifPresent(CopyWriter::end);
    rows = Optional.empty();
    table = "";
  }
}
