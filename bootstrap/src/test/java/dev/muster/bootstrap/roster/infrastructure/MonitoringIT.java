package dev.muster.bootstrap.roster.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.bootstrap.MusterProcess;
import dev.muster.bootstrap.documents.Page;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.web.kit.Api;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prometheus takes the metrics, and an OpenTelemetry agent and the problems tell the same trace.
 */
@Tag("infrastructure")
class MonitoringIT {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @TempDir Path directory;

  private final Map<String, String> database = TestDatabase.settings();

  @Test
  void promtoolHasNothingAgainstTheMetrics() throws Exception {
    String promtool = Program.installed("promtool");
    try (MusterProcess muster = MusterProcess.start(directory, MusterProcess.on(database))) {
      String metrics = get(muster.management().resolve("/metrics"));
      Path file = Files.writeString(directory.resolve("metrics"), metrics);

      String complaints =
          Program.run(
              directory,
              Map.of(),
              "/bin/sh",
              "-ec",
              "'%s' check metrics < '%s'".formatted(promtool, file));

      assertEquals("", complaints);
      Figures.tell(
          "Prometheus: promtool has no complaint about %d metrics",
          metrics.lines().filter(line -> line.startsWith("# TYPE ")).count());
    }
  }

  @Test
  void prometheusTakesThemAsThePageSays() throws Exception {
    String prometheus = Program.installed("prometheus");
    int port = Program.freePort();
    try (MusterProcess muster = MusterProcess.start(directory, MusterProcess.on(database))) {
      Path settings =
          Files.writeString(
              directory.resolve("prometheus.yml"),
              Page.read("docs/infrastructure.md")
                  .texts("Prometheus", "yaml")
                  .getFirst()
                  .replace("127.0.0.1:8081", muster.management().getAuthority()));
      try (Program _ =
          Program.start(
              directory,
              port,
              prometheus,
              "--config.file=" + settings,
              "--storage.tsdb.path=" + directory.resolve("tsdb"),
              "--web.listen-address=127.0.0.1:" + port)) {
        URI up = URI.create("http://127.0.0.1:" + port + "/api/v1/query?query=up");
        Moment.await(
            PATIENCE, () -> get(up).contains(",\"1\"]"), () -> "Prometheus does not see it up");
      }
    }
  }

  @Test
  void aProblemTellsTheTraceThatTheAgentRecords() throws Exception {
    Map<String, String> settings = new HashMap<>(MusterProcess.on(database));
    Page.settings(
            Page.read("docs/infrastructure.md").texts("OpenTelemetry", "properties").getFirst())
        .forEach(
            (name, value) ->
                settings.put(
                    name,
                    value.replace(
                        "/opt/opentelemetry-javaagent.jar",
                        Path.of("target", "agent", "opentelemetry-javaagent.jar")
                            .toAbsolutePath()
                            .toString())));
    // Instead of a collector: what is exported stands in the log.
    settings.put("OTEL_TRACES_EXPORTER", "logging");
    settings.put("OTEL_METRICS_EXPORTER", "none");
    settings.put("OTEL_LOGS_EXPORTER", "none");
    String refused;
    String faulty;
    try (MusterProcess muster = MusterProcess.start(directory, settings)) {
      Api api = new Api(muster.service());
      refused = api.get("/heroes/987654321").hasStatus(404).member("traceId").getStringValue();
      breakHeroes();
      faulty = api.get("/heroes/1").hasStatus(500).member("traceId").getStringValue();
    }

    List<String> log = Files.readAllLines(directory.resolve("errors.txt"));
    for (String trace : List.of(refused, faulty)) {
      assertTrue(
          log.stream().anyMatch(it -> it.contains("LoggingSpanExporter") && it.contains(trace)),
          trace);
    }
    assertTrue(log.stream().anyMatch(it -> it.contains("ERROR " + faulty)), faulty);
    Figures.tell("OpenTelemetry: the traces of a 404 and of a 500 are those of the agent");
  }

  private void breakHeroes() throws Exception {
    try (var connection =
            DriverManager.getConnection(database.get("datasources.default.url"), "postgres", "");
        var statement = connection.createStatement()) {
      statement.execute("alter table hero rename to no_hero");
    }
  }

  private static String get(URI uri) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
    }
  }
}
