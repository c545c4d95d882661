package dev.muster.persistence.roster;

import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipFacts;
import dev.muster.domain.roster.TeamId;
import dev.muster.persistence.roster.MembershipDrafts.Pair;
import dev.muster.platform.jdbc.access.ColumnArrays;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds the SQL for memberships that nobody has claimed: facts are read without a lock, and each
 * write checks that they are still true. A write never waits for a lock, but passes over its row.
 * The key share of the team keeps it from a team that somebody has claimed.
 *
 * <p>The arrays are passed as subqueries to hide their values from the planner: otherwise the
 * server would plan the statement at each call.
 */
@Singleton
final class GuardedMembershipStatements {
  private final JdbcOperations jdbc;

  GuardedMembershipStatements(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns the facts about each pair; empty where the team or the hero does not exist. */
  List<Optional<MembershipFacts>> facts(List<Pair> pairs) {
    return jdbc.prepareStatement(
        """
        select h.id is null or t.id is null,
          m.hero_id, m.team_id, m.role, m.active, m.joined_at, m.version,
          l.hero_id, l.team_id, l.role, l.active, l.joined_at, l.version
        from unnest((select ?), (select ?)) with ordinality as asked (team_id, hero_id, place)
          left join team t on t.id = asked.team_id
          left join hero h on h.id = asked.hero_id
          left join membership m on m.hero_id = asked.hero_id and m.team_id = asked.team_id
          left join membership l on l.team_id = asked.team_id and l.active and l.role = 'LEADER'
        order by asked.place
        """,
        statement -> {
          ColumnArrays<Pair> columns = new ColumnArrays<>(statement, pairs);
          columns.set(1, "int8", it -> it.team().value());
          columns.set(2, "int8", it -> it.hero().value());
          List<Optional<MembershipFacts>> facts = new ArrayList<>();
          try (ResultSet rows = statement.executeQuery()) {
            for (Pair pair : pairs) {
              rows.next();
              facts.add(rows.getBoolean(1) ? Optional.empty() : Optional.of(facts(pair, rows)));
            }
          }
          return facts;
        });
  }

  /** Adds memberships whose hero and team exist, and that do not exist. */
  Set<Pair> insert(List<Membership> memberships) {
    return jdbc.prepareStatement(
        """
        with held as (
          select added.*
          from unnest((select ?), (select ?), (select ?), (select ?), (select ?), (select ?))
              as added (team_id, hero_id, role, active, version, joined_at),
            lateral (
              select from team where id = added.team_id for key share skip locked) as team,
            lateral (
              select from hero where id = added.hero_id for key share skip locked) as hero
          order by added.team_id, added.hero_id)
        insert into membership (team_id, hero_id, role, active, version, joined_at)
        select * from held
        on conflict do nothing
        returning team_id, hero_id
        """,
        statement -> {
          setState(statement, memberships)
              .set(6, "timestamptz", it -> it.joinedAt().value().toString());
          return written(statement);
        });
  }

  /** Replaces the previous versions of memberships. */
  Set<Pair> update(List<Membership> memberships) {
    return jdbc.prepareStatement(
        """
        with held as (
          select changed.*
          from unnest((select ?), (select ?), (select ?), (select ?), (select ?))
              as changed (team_id, hero_id, role, active, version),
            lateral (
              select from team where id = changed.team_id for key share skip locked) as team,
            lateral (
              select
              from membership m
              where m.hero_id = changed.hero_id and m.team_id = changed.team_id
                and m.version = changed.version - 1
              for no key update skip locked) as previous)
        update membership m
        set role = held.role, active = held.active, version = held.version
        from held
        where m.hero_id = held.hero_id and m.team_id = held.team_id
        returning m.team_id, m.hero_id
        """,
        statement -> {
          setState(statement, memberships);
          return written(statement);
        });
  }

  /** Removes memberships that still have their version. */
  Set<Pair> delete(List<Membership> memberships) {
    return jdbc.prepareStatement(
        """
        with held as (
          select ended.*
          from unnest((select ?), (select ?), (select ?)) as ended (team_id, hero_id, version),
            lateral (
              select from team where id = ended.team_id for key share skip locked) as team,
            lateral (
              select
              from membership m
              where m.hero_id = ended.hero_id and m.team_id = ended.team_id
                and m.version = ended.version
              for update skip locked) as present)
        delete from membership m
        using held
        where m.hero_id = held.hero_id and m.team_id = held.team_id
        returning m.team_id, m.hero_id
        """,
        statement -> {
          setPair(statement, memberships).set(3, "int8", it -> it.version().value());
          return written(statement);
        });
  }

  private static MembershipFacts facts(Pair pair, ResultSet row) throws SQLException {
    return new MembershipFacts(pair.team(), pair.hero(), membership(row, 2), membership(row, 8), 0);
  }

  private static Optional<Membership> membership(ResultSet row, int column) throws SQLException {
    return row.getObject(column) == null
        ? Optional.empty()
        : Optional.of(MembershipRow.of(row, column).toDomain());
  }

  private static ColumnArrays<Membership> setPair(
      PreparedStatement statement, List<Membership> memberships) throws SQLException {
    ColumnArrays<Membership> columns = new ColumnArrays<>(statement, memberships);
    columns.set(1, "int8", it -> it.team().value());
    columns.set(2, "int8", it -> it.hero().value());
    return columns;
  }

  private static ColumnArrays<Membership> setState(
      PreparedStatement statement, List<Membership> memberships) throws SQLException {
    ColumnArrays<Membership> columns = setPair(statement, memberships);
    columns.set(3, "text", it -> it.role().name());
    columns.set(4, "bool", Membership::active);
    columns.set(5, "int8", it -> it.version().value());
    return columns;
  }

  private static Set<Pair> written(PreparedStatement statement) throws SQLException {
    Set<Pair> written = new HashSet<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        written.add(new Pair(new TeamId(rows.getLong(1)), new HeroId(rows.getLong(2))));
      }
    }
    return written;
  }
}
