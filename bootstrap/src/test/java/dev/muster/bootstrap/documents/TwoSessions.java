package dev.muster.bootstrap.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs a script of two sessions. Each line names its session, and after the statement the number of
 * its rows, and whether it waits for the other session first.
 */
public final class TwoSessions implements AutoCloseable {
  private static final Pattern LINE =
      Pattern.compile("/[*] ([AB]) [*]/ (.*);(?: -- (?:waits for [AB], then )?(\\d+) rows?)?");
  private static final long LONG_ENOUGH_MILLIS = 300;
  private static final long TOO_LONG_SECONDS = 20;

  private final Map<String, Connection> connections;
  private final Map<String, Waiting> waiting = new HashMap<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  /** Takes the connection of each session, and closes it in the end. */
  public TwoSessions(Connection one, Connection other) {
    connections = Map.of("A", one, "B", other);
  }

  private record Waiting(Future<Integer> rows, int expected, String line) {}

  /** Runs a script, and asserts that each line does what stands behind it. */
  public void assertHolds(String script) throws Exception {
    for (String line : script.lines().toList()) {
      Matcher read = LINE.matcher(line);
      assertTrue(read.matches(), line);
      String session = read.group(1);
      assertEnded(waiting.remove(session));
      Future<Integer> rows = threads.submit(() -> run(connections.get(session), read.group(2)));
      int expected = read.group(3) == null ? 0 : Integer.parseInt(read.group(3));
      Waiting begun = new Waiting(rows, expected, line);
      if (line.contains("-- waits for ")) {
        assertThrows(
            TimeoutException.class,
            () -> rows.get(LONG_ENOUGH_MILLIS, TimeUnit.MILLISECONDS),
            line);
        waiting.put(session, begun);
      } else {
        assertEnded(begun);
      }
    }
    assertEquals(Map.of(), waiting);
  }

  private static void assertEnded(Waiting begun) throws Exception {
    if (begun != null) {
      assertEquals(
          begun.expected(), begun.rows().get(TOO_LONG_SECONDS, TimeUnit.SECONDS), begun.line());
    }
  }

  private static int run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return statement.getUpdateCount();
      }
      int rows = 0;
      try (ResultSet result = statement.getResultSet()) {
        while (result.next()) {
          rows++;
        }
      }
      return rows;
    }
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection : connections.values()) {
      connection.close();
    }
    threads.shutdownNow();
  }
}
