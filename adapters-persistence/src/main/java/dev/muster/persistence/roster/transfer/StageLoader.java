package dev.muster.persistence.roster.transfer;

import dev.muster.application.roster.transfer.Counts;
import dev.muster.application.roster.transfer.ImportProgress;
import dev.muster.domain.Version;
import dev.muster.platform.jdbc.bulk.SqlSession;
import java.util.Locale;

/** Stores staged entries in the tables. */
final class StageLoader {
  // Some twenty thousand rows between two reports of progress.
  private static final int PAGES_AT_ONCE = 200;

  private final SqlSession session;
  private final long version;
  private final ImportProgress progress;

  StageLoader(SqlSession session, Version version, ImportProgress progress) {
    this.session = session;
    this.version = version.value();
    this.progress = progress;
  }

  Counts store() {
    Counts counts = count();
    progress.storing(0, counts.total());
    storeHeroes();
    progress.storing(counts.heroes(), counts.total());
    storeTeams();
    progress.storing(counts.heroes() + counts.teams(), counts.total());
    storeMemberships(counts);
    goOnBeyond("hero");
    goOnBeyond("team");
    // The planner's statistics are older than the import, and autovacuum comes later.
    session.execute("analyze hero, team, membership");
    return counts;
  }

  private Counts count() {
    return session
        .query(
            """
            select
              (select count(*) from staged_hero) as heroes,
              (select count(*) from staged_team) as teams,
              (select count(*) from staged_membership) as memberships
            """,
            row ->
                new Counts(row.getLong("heroes"), row.getLong("teams"), row.getLong("memberships")))
        .getFirst();
  }

  private void storeHeroes() {
    session.update(
        """
        insert into hero (id, version, name, name_folded, secret_name, age)
        overriding system value
        select id, ?, name, name_folded, secret_name, age
        from staged_hero
        order by id
        """,
        version);
  }

  private void storeTeams() {
    session.update(
        """
        insert into team (id, version, name, name_folded, headquarters)
        overriding system value
        select id, ?, name, name_folded, headquarters
        from staged_team
        order by id
        """,
        version);
  }

  /**
   * Stores memberships in the order of the primary key, to fill the pages of its index one after
   * the other; any other order takes half as long again. The ordered table is then copied page by
   * page.
   */
  private void storeMemberships(Counts counts) {
    session.execute(
        """
        create temporary table ordered_membership on commit drop as
        select hero_id, team_id, role, active, joined_at
        from staged_membership
        order by hero_id, team_id
        """);
    long stored = counts.heroes() + counts.teams();
    for (long page = 0; stored < counts.total(); page += PAGES_AT_ONCE) {
      stored +=
          session.update(
              """
              insert into membership (hero_id, team_id, role, active, joined_at, version)
              select hero_id, team_id, role, active, joined_at, ?
              from ordered_membership
              where ctid >= cast(? as tid) and ctid < cast(? as tid)
              """,
              version,
              beginningOf(page),
              beginningOf(page + PAGES_AT_ONCE));
      progress.storing(stored, counts.total());
    }
  }

  private static String beginningOf(long page) {
    return "(" + page + ",0)";
  }

  /** Moves a sequence beyond the greatest id, and never back, so that no id is issued twice. */
  private void goOnBeyond(String table) {
    session.query(
        String.format(
            Locale.ROOT,
            """
            select setval(sequence, greatest(max(id), pg_sequence_last_value(sequence)))
            from %1$s, (select cast(pg_get_serial_sequence('%1$s', 'id') as regclass)) as own (sequence)
            group by sequence
            """,
            table),
        row -> row.getLong(1));
  }
}
