package dev.muster.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.web.kit.Api;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who runs the service sees how it is, on a port of which its clients see nothing. */
class ManagementIT {
  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir Path directory;

  @Test
  void theMetricsTellWhatWasAnswered() throws Exception {
    try (MusterProcess muster = MusterProcess.start(directory, onNewDatabase())) {
      Api api = new Api(muster.service());
      api.get("/problems").hasStatus(200);
      api.get("/problems/none").hasStatus(404);
      api.get("/problems/another").hasStatus(404);

      List<String> metrics = get(muster.management(), "/metrics").body().lines().toList();

      String unknown = "{method=\"GET\",status=\"404\",uri=\"/problems/{code}\"";
      assertHas(metrics, "http_server_requests_seconds_count" + unknown + "} 2");
      assertHas(metrics, "http_server_requests_seconds_bucket" + unknown + ",le=\"+Inf\"} 2");
      assertHas(metrics, "muster_problems_total{code=\"not-found\"} 2.0");
      assertHas(metrics, "muster_problems_total{code=\"overloaded\"} 0.0");
      assertHas(metrics, "hikaricp_connections_max{pool=\"muster\"} 10.0");
      assertHas(metrics, "hikaricp_connections_active{pool=\"muster\"} 0.0");
      assertHas(metrics, "muster_bulkhead_active 0.0");
      assertHas(metrics, "muster_bulkhead_queued 0.0");
      assertHas(metrics, "muster_bulkhead_refused_total 0.0");
      assertHas(metrics, "muster_retries_total 0.0");
      Set<String> families =
          metrics.stream()
              .filter(line -> line.startsWith("# TYPE "))
              .map(line -> line.split(" ")[2].split("_")[0])
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(Set.of("hikaricp", "http", "jvm", "muster", "process", "system"), families);
      assertFalse(metrics.toString().contains("another"), "what clients sent is no metric");
      // `promtool check metrics` refuses the names that Micrometer has instead.
      List<String> processor =
          metrics.stream()
              .filter(line -> line.startsWith("# TYPE ") && line.contains("_cpu"))
              .map(line -> line.split(" ")[2])
              .sorted()
              .toList();
      assertEquals(
          List.of(
              "process_cpu_seconds_total", "process_cpu_usage", "system_cpu_usage", "system_cpus"),
          processor);
    }
  }

  @Test
  void nothingOfItIsOnThePublicPortAndNothingElseIsHere() throws Exception {
    try (MusterProcess muster = MusterProcess.start(directory, onNewDatabase())) {
      Api api = new Api(muster.service());
      for (String path :
          List.of(
              "/health",
              "/health/live",
              "/health/ready",
              "/health/liveness",
              "/health/readiness",
              "/metrics",
              "/prometheus",
              "/beans",
              "/env",
              "/info",
              "/loggers",
              "/refresh",
              "/routes",
              "/stop",
              "/threaddump",
              "/caches",
              "/flyway")) {
        api.get(path).hasStatus(404);
        api.send(api.request(path).POST(HttpRequest.BodyPublishers.noBody())).hasStatus(404);
      }
      for (String path : List.of("/", "/problems", "/health", "/beans", "/env", "/prometheus")) {
        assertEquals(404, get(muster.management(), path).statusCode(), path);
      }
      assertEquals("127.0.0.1", muster.management().getHost());
    }
  }

  @Test
  @Timeout(120)
  void itIsNotReadyWhileItsDatabaseIsAwayAndReadyAgainAfterwards() throws Exception {
    Path data = directory.resolve("data");
    EmbeddedPostgres database = postgres(data, 0);
    int port = database.getPort();
    Map<String, String> environment =
        Map.of(
            "DATASOURCES_DEFAULT_URL",
            "jdbc:postgresql://localhost:" + port + "/postgres",
            "DATASOURCES_DEFAULT_USERNAME",
            "postgres",
            "MUSTER_ACCESS",
            "open");
    try (MusterProcess muster = MusterProcess.start(directory, environment)) {
      awaitReadiness(muster, 200);

      database.close();
      awaitReadiness(muster, 503);
      assertEquals(200, get(muster.management(), "/health/live").statusCode());
      assertEquals("not ready\n", get(muster.management(), "/health/ready").body());

      database = postgres(data, port);
      awaitReadiness(muster, 200);
    } finally {
      database.close();
    }
  }

  private static EmbeddedPostgres postgres(Path data, int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setPort(port)
        .start();
  }

  private void awaitReadiness(MusterProcess muster, int status) throws Exception {
    while (get(muster.management(), "/health/ready").statusCode() != status) {
      Thread.sleep(50);
    }
  }

  private static Map<String, String> onNewDatabase() {
    return MusterProcess.on(TestDatabase.settings());
  }

  private static void assertHas(List<String> metrics, String line) {
    assertTrue(metrics.contains(line), () -> line + " is not in " + metrics);
  }

  private HttpResponse<String> get(URI management, String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(management.resolve(path)).build(), BodyHandlers.ofString());
  }
}
