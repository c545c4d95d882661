package dev.muster.bootstrap.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.muster.bootstrap.MusterProcess;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log of the service says what went wrong with which request, and nobody's secrets. */
class LogsIT {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String SECRET = "Dive Wilson";

  private final Map<String, String> database = TestDatabase.settings();
  private final Map<String, String> environment = new HashMap<>(MusterProcess.on(database));

  @TempDir Path directory;

  @Test
  void aFaultIsLoggedAsTextWithItsTraceAndWithoutTheRowThatItIsAbout() throws Exception {
    String log = logOfAFault();

    assertTrue(log.lines().findFirst().orElseThrow().contains(" ERROR " + TRACE + " "), log);
    assertTrue(log.contains("PSQLException"), log);
    assertTrue(log.contains("no_wilson"), log);
    assertFalse(log.contains(SECRET), log);
  }

  @Test
  void aFaultIsLoggedAsOneLineOfJson() throws Exception {
    environment.put("MUSTER_LOG", "json");
    Instant before = Instant.now();

    List<String> lines = logOfAFault().lines().toList();

    assertEquals(1, lines.size(), lines::toString);
    JsonNode line = new ObjectMapper().readTree(lines.getFirst());
    Instant logged = Instant.parse(line.get("timestamp").asText());
    assertFalse(logged.plusMillis(1).isBefore(before), line::toString);
    assertFalse(logged.isAfter(Instant.now()), line::toString);
    assertEquals("ERROR", line.get("level").asText());
    assertEquals("dev.muster.platform.web.problem.FailureTable", line.get("logger").asText());
    assertEquals("POST /heroes failed", line.get("message").asText());
    assertEquals(TRACE, line.get("traceId").asText());
    assertTrue(line.get("stackTrace").asText().contains("PSQLException"), line::toString);
    assertTrue(line.has("thread"), line::toString);
    assertEquals(7, line.size(), line::toString);
    assertFalse(lines.getFirst().contains(SECRET), line::toString);
  }

  @Test
  void aCommitThatNobodyAnsweredIsLoggedInOneLine() throws Exception {
    try (MusterProcess muster = MusterProcess.start(directory, environment)) {
      execute(
          """
          create function lose() returns trigger language plpgsql
          as 'begin perform pg_terminate_backend(pg_backend_pid()); return null; end';
          create constraint trigger lose after insert on hero deferrable initially deferred
          for each row execute function lose()
          """);

      new Api(muster.service())
          .post("/heroes", "{\"name\": \"Deadpond\", \"secretName\": \"%s\"}".formatted(SECRET))
          .hasStatus(504);
    }

    List<String> lines = MusterProcess.errors(directory).lines().toList();
    assertEquals(1, lines.size(), lines::toString);
    assertTrue(lines.getFirst().contains("Done or not, nobody knows: "), lines::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xml", ""})
  void aLogThatNobodyKnowsIsRefused(String log) throws Exception {
    environment.put("MUSTER_LOG", log);

    String refused = MusterProcess.refused(directory, environment);

    assertEquals(
        "Muster cannot start. MUSTER_LOG must be text or json, and not '%s'.".formatted(log),
        refused.strip());
  }

  /** What a hero makes the service log whom the database, unlike the service, does not want. */
  private String logOfAFault() throws Exception {
    try (MusterProcess muster = MusterProcess.start(directory, environment)) {
      forbidWilson();
      Api api = new Api(muster.service());
      Answer answer =
          api.send(
              api.request("/heroes")
                  .header("Content-Type", "application/json")
                  .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                  .POST(
                      BodyPublishers.ofString(
                          "{\"name\": \"Deadpond\", \"secretName\": \"%s\"}".formatted(SECRET))));
      assertEquals(TRACE, answer.hasStatus(500).member("traceId").getStringValue());
    }
    return MusterProcess.errors(directory);
  }

  private void forbidWilson() throws SQLException {
    execute(
        "alter table hero add constraint no_wilson check (secret_name <> '%s')".formatted(SECRET));
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(database.get("datasources.default.url"), "postgres", "");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
