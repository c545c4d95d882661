package dev.muster.bootstrap.roster.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tables of a service that runs on its own PostgreSQL, seen past the service. */
final class OwnTables implements AutoCloseable {
  private static final String BROKEN_RULES =
      """
      select 'team ' || team_id || ' has two leaders' from membership
      where active and role = 'LEADER' group by team_id having count(*) > 1
      union all
      select 'team ' || team_id || ' lost its leader' from membership
      where active group by team_id having not bool_or(role = 'LEADER')
      union all
      select 'hero ' || hero_id || ' is in team ' || team_id || ' twice' from membership
      group by hero_id, team_id having count(*) > 1
      union all
      select 'hero ' || hero_id || ' joins later than now' from membership where joined_at > now()
      union all
      select 'a membership without hero ' || hero_id from membership
      where not exists (select from hero where id = hero_id)
      union all
      select 'a membership without team ' || team_id from membership
      where not exists (select from team where id = team_id)
      union all
      select name || ' was added twice' from hero group by name having count(*) > 1
      """;

  private final Connection connection;

  private OwnTables(Connection connection) {
    this.connection = connection;
  }

  /** Those in a database directory whose server runs. */
  static OwnTables in(Path database) throws Exception {
    String port = Files.readAllLines(database.resolve("data/postmaster.pid")).get(3).strip();
    String password = Files.readString(database.resolve("password")).strip();
    return new OwnTables(
        DriverManager.getConnection(
            "jdbc:postgresql://127.0.0.1:" + port + "/muster", "muster", password));
  }

  /**
   * Expects that no rule of the roster is broken; here every team had a leader from its first
   * member on, and every request that adds a hero has a name of its own.
   */
  void keepTheRules() throws SQLException {
    assertEquals(List.of(), texts(BROKEN_RULES));
  }

  /** Expects all that a client was told. */
  void hold(WritingClient client) throws SQLException {
    Set<Long> lost = new HashSet<>(client.members());
    lost.removeAll(
        ids("select hero_id from membership where active and team_id = " + client.team()));
    assertEquals(Set.of(), lost, "members of team " + client.team());
    Set<Long> leader =
        ids("select hero_id from membership where role = 'LEADER' and team_id = " + client.team());
    assertTrue(
        client.possibleLeaders().containsAll(leader),
        () -> leader + " leads team " + client.team() + ", not " + client.possibleLeaders());
  }

  private Set<Long> ids(String sql) throws SQLException {
    return new HashSet<>(texts(sql).stream().map(Long::valueOf).toList());
  }

  private List<String> texts(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
