package dev.muster.persistence.roster.reads;

import dev.muster.application.roster.query.TeamSummary;
import dev.muster.domain.NameFragment;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import dev.muster.persistence.roster.TeamRow;
import dev.muster.platform.jdbc.access.CoalescedReads;
import dev.muster.platform.jdbc.access.ColumnArrays;
import dev.muster.platform.jdbc.access.DatabaseGate;
import dev.muster.platform.jdbc.access.NameSearch;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads teams by id, page by page, and by name, and counts the members of a team. Concurrent
 * readers share a statement, except for searches by name and for counts.
 */
@Singleton
final class TeamQueries {
  private final DatabaseGate gate;
  private final JdbcOperations jdbc;
  private final CoalescedReads<TeamId, Optional<Team>> teams;
  private final CoalescedReads<Page, List<Team>> pages;

  TeamQueries(DatabaseGate gate, JdbcOperations jdbc) {
    this.gate = gate;
    this.jdbc = jdbc;
    this.teams = new CoalescedReads<>(gate, this::all);
    this.pages = new CoalescedReads<>(gate, asked -> asked.stream().map(this::page).toList());
  }

  private record Page(long after, int limit) {}

  /** Returns the team, or empty where there is none. */
  Optional<Team> read(TeamId team) {
    return teams.read(team);
  }

  /** Returns teams after an id, in the order of the ids. */
  List<Team> list(long after, int limit) {
    return pages.read(new Page(after, limit));
  }

  /** Returns teams with the fragment in their name, after an id, in the order of the ids. */
  List<Team> search(NameFragment name, long after, int limit) {
    return gate.read(
        () ->
            jdbc.prepareStatement(
                """
                select id, version, name, headquarters
                from team
                where id > ? and name_folded like ?
                order by id
                limit ?
                """,
                statement -> {
                  NameSearch.planAnew(statement);
                  statement.setLong(1, after);
                  statement.setString(2, NameSearch.pattern(name));
                  statement.setInt(3, limit);
                  return teams(statement);
                }));
  }

  /** Counts the members of a team; empty where there is no team. */
  Optional<TeamSummary> summary(TeamId team) {
    return gate.read(
        () ->
            jdbc.prepareStatement(
                """
                select
                  count(*) filter (where m.active and m.role = 'LEADER') as leaders,
                  count(*) filter (where m.active and m.role = 'DEPUTY') as deputies,
                  count(*) filter (where m.active and m.role = 'MEMBER') as members,
                  count(*) filter (where not m.active) as inactive
                from team t
                left join membership m on m.team_id = t.id
                where t.id = ?
                group by t.id
                """,
                statement -> {
                  statement.setLong(1, team.value());
                  try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? Optional.of(summary(team, row)) : Optional.empty();
                  }
                }));
  }

  private List<Team> page(Page page) {
    return jdbc.prepareStatement(
        """
        select id, version, name, headquarters
        from team
        where id > ?
        order by id
        limit (select ?)
        """,
        statement -> {
          statement.setLong(1, page.after);
          statement.setInt(2, page.limit);
          return teams(statement);
        });
  }

  private List<Optional<Team>> all(List<TeamId> asked) {
    List<Team> found =
        jdbc.prepareStatement(
            """
            select id, version, name, headquarters
            from team
            where id = any(cast((select cast(? as bigint[])) as bigint[]))
            """,
            statement -> {
              new ColumnArrays<>(statement, asked).set(1, "int8", TeamId::value);
              return teams(statement);
            });
    Map<TeamId, Team> byId =
        found.stream().collect(Collectors.toMap(Team::id, Function.identity()));
    return asked.stream().map(it -> Optional.ofNullable(byId.get(it))).toList();
  }

  private static List<Team> teams(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      List<Team> teams = new ArrayList<>();
      while (rows.next()) {
        teams.add(TeamRow.of(rows).toDomain());
      }
      return teams;
    }
  }

  private static TeamSummary summary(TeamId team, ResultSet row) throws SQLException {
    return new TeamSummary(
        team,
        row.getLong("leaders"),
        row.getLong("deputies"),
        row.getLong("members"),
        row.getLong("inactive"));
  }
}
