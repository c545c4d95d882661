package dev.muster.bootstrap.roster.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.bootstrap.MusterProcess;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** SIGTERM ends the service without breaking off what it is doing. */
class ShutdownIT {
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  @Timeout(60)
  void aRequestInFlightFinishesWhileNewOnesAreRefusedAndTheEndIsClean(@TempDir Path directory)
      throws Exception {
    Map<String, String> settings = TestDatabase.settings();
    try (MusterProcess muster = MusterProcess.start(directory, MusterProcess.on(settings));
        Connection database = connect(settings);
        ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      Api api = new Api(muster.service());
      long hero =
          api.post("/heroes", "{\"name\": \"Slow\", \"secretName\": \"Secret\"}")
              .hasStatus(201)
              .id();
      assertEquals(200, get(muster, "/health/ready"));
      database.setAutoCommit(false);
      database.createStatement().execute("select * from hero for update");
      Future<Answer> inFlight =
          clients.submit(() -> api.patch("/heroes/" + hero, "{\"name\": \"Done\"}"));
      awaitSomebodyWhoWaits(settings);

      muster.terminate();

      awaitNotReady(muster);
      assertEquals(200, get(muster, "/health/live"));
      awaitRefusal(muster);
      assertFalse(inFlight.isDone());
      database.rollback();
      assertEquals("Done", inFlight.get().hasStatus(200).member("name").getStringValue());
      assertTrue(muster.ends(15));
      assertEquals(0, muster.exitCode());
    }
  }

  private void awaitNotReady(MusterProcess muster) throws Exception {
    while (get(muster, "/health/ready") != 503) {
      Thread.sleep(10);
    }
  }

  /** Each time over a connection of its own: it is those that are refused. */
  private static void awaitRefusal(MusterProcess muster) throws Exception {
    while (true) {
      try (HttpClient stranger = HttpClient.newHttpClient()) {
        stranger.send(
            HttpRequest.newBuilder(muster.service().resolve("/heroes")).build(),
            BodyHandlers.ofString());
      } catch (ConnectException refused) {
        return;
      }
      Thread.sleep(10);
    }
  }

  private static void awaitSomebodyWhoWaits(Map<String, String> settings) throws Exception {
    try (Connection watch = connect(settings)) {
      while (true) {
        try (ResultSet rows =
            watch
                .createStatement()
                .executeQuery("select 1 from pg_stat_activity where wait_event_type = 'Lock'")) {
          if (rows.next()) {
            return;
          }
        }
        Thread.sleep(10);
      }
    }
  }

  private int get(MusterProcess muster, String path) throws Exception {
    URI uri = muster.management().resolve(path);
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).statusCode();
  }

  private static Connection connect(Map<String, String> settings) throws SQLException {
    return DriverManager.getConnection(settings.get("datasources.default.url"), "postgres", "");
  }
}
