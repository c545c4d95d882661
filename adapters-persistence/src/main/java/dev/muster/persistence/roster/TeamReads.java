package dev.muster.persistence.roster;

import dev.muster.domain.roster.NameFragment;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import dev.muster.platform.jdbc.access.CoalescedReads;
import dev.muster.platform.jdbc.access.DatabaseGate;
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
 * Reads teams by id, those that are asked for at the same moment with one statement; and by name.
 */
@Singleton
final class TeamReads {
  private final DatabaseGate gate;
  private final JdbcOperations jdbc;
  private final CoalescedReads<TeamId, Optional<Team>> reads;
  private final CoalescedReads<Page, List<Team>> pages;

  TeamReads(DatabaseGate gate, JdbcOperations jdbc) {
    this.gate = gate;
    this.jdbc = jdbc;
    this.reads = new CoalescedReads<>(gate, this::all);
    this.pages = new CoalescedReads<>(gate, asked -> asked.stream().map(this::page).toList());
  }

  private record Page(long after, int limit) {}

  /** The team, or empty where there is none. */
  Optional<Team> read(TeamId team) {
    return reads.read(team);
  }

  /** Those behind an id, in the order of the ids. */
  List<Team> list(long after, int limit) {
    return pages.read(new Page(after, limit));
  }

  /** Those with a part of their name, behind an id and in the order of the ids. */
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
                  Searching.planAnew(statement);
                  statement.setLong(1, after);
                  statement.setString(2, Searching.pattern(name));
                  statement.setInt(3, limit);
                  return teams(statement);
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

  private List<Optional<Team>> all(List<TeamId> questions) {
    List<Team> found =
        jdbc.prepareStatement(
            """
            select id, version, name, headquarters
            from team
            where id = any(cast((select cast(? as bigint[])) as bigint[]))
            """,
            statement -> {
              Object[] ids = questions.stream().map(TeamId::value).toArray();
              statement.setArray(1, statement.getConnection().createArrayOf("int8", ids));
              return teams(statement);
            });
    Map<TeamId, Team> teams =
        found.stream().collect(Collectors.toMap(Team::id, Function.identity()));
    return questions.stream().map(it -> Optional.ofNullable(teams.get(it))).toList();
  }

  private static List<Team> teams(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      List<Team> teams = new ArrayList<>();
      while (rows.next()) {
        teams.add(
            new TeamRow(rows.getLong(1), rows.getLong(2), rows.getString(3), rows.getString(4))
                .toDomain());
      }
      return teams;
    }
  }
}
