package dev.muster.bootstrap.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.bootstrap.MusterProcess;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two packaged services on one database. */
@Execution(ExecutionMode.CONCURRENT)
class TwoNodesIT {
  private static final int CLIENTS = 4;
  private static final int ACKNOWLEDGED_BETWEEN_RESTARTS = 100;

  @TempDir Path directory;

  private final Map<String, String> database = TestDatabase.settings();

  @Test
  void bothStartAtOnceOnAnEmptyDatabaseAndMigrateItOnce() throws Exception {
    try (ExecutorService starts = Executors.newFixedThreadPool(2)) {
      List<Future<MusterProcess>> nodes =
          List.of(starts.submit(() -> start("first")), starts.submit(() -> start("second")));
      try (MusterProcess first = nodes.getFirst().get();
          MusterProcess second = nodes.getLast().get()) {
        long hero = add(new Api(first.service()), "key").hasStatus(201).id();

        new Api(second.service()).get("/heroes/" + hero).hasStatus(200);
      }
    }

    assertEquals(List.of(), texts("select version from flyway_schema_history where not success"));
    assertEquals(
        texts("select distinct version from flyway_schema_history order by 1"),
        texts("select version from flyway_schema_history order by 1"));
  }

  @Test
  void aRollingRestartLosesNoRequestThatAClientSendsASecondTime() throws Exception {
    AtomicReferenceArray<MusterProcess> nodes = new AtomicReferenceArray<>(2);
    nodes.set(0, start("first"));
    nodes.set(1, start("second"));
    Queue<Long> acknowledged = new ConcurrentLinkedQueue<>();
    AtomicBoolean done = new AtomicBoolean();
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<?>> working = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        String name = "client-" + client;
        working.add(
            clients.submit(
                () -> {
                  for (int i = 0; !done.get(); i++) {
                    acknowledged.add(addOnEither(nodes, i % 2, name + "-" + i));
                  }
                }));
      }
      try {
        for (int node = 0; node < 2; node++) {
          awaitMore(acknowledged, working);
          nodes.get(node).terminate();
          assertTrue(nodes.get(node).ends(30));
          nodes.set(node, start("node-" + node));
        }
        awaitMore(acknowledged, working);
      } finally {
        done.set(true);
      }
      for (Future<?> client : working) {
        client.get();
      }
    } finally {
      nodes.get(0).close();
      nodes.get(1).close();
    }

    assertEquals(
        acknowledged.stream().sorted().map(String::valueOf).toList(),
        texts("select id from hero order by id"));
  }

  /** Sends a request to one node and, when that does not do it, once more to the other. */
  private static long addOnEither(AtomicReferenceArray<MusterProcess> nodes, int node, String key) {
    try {
      Answer answer = add(new Api(nodes.get(node).service()), key);
      if (answer.status() == 201) {
        return answer.id();
      }
      assertEquals(503, answer.status(), answer::toString);
    } catch (UncheckedIOException gone) {
      // What came of it, nobody knows: the key keeps the second time from being another.
    }
    return add(new Api(nodes.get(1 - node).service()), key).hasStatus(201).id();
  }

  private static Answer add(Api api, String key) {
    return api.send(
        api.request("/heroes")
            .POST(
                BodyPublishers.ofString("{\"name\": \"%s\", \"secretName\": \"-\"}".formatted(key)))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key));
  }

  private static void awaitMore(Queue<Long> acknowledged, List<Future<?>> working)
      throws InterruptedException {
    int enough = acknowledged.size() + ACKNOWLEDGED_BETWEEN_RESTARTS;
    while (acknowledged.size() < enough && working.stream().noneMatch(Future::isDone)) {
      Thread.sleep(10);
    }
  }

  private MusterProcess start(String name) throws Exception {
    return MusterProcess.start(
        Files.createDirectory(directory.resolve(name)), MusterProcess.on(database));
  }

  private List<String> texts(String query) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                database.get("datasources.default.url"),
                database.get("datasources.default.username"),
                database.get("datasources.default.password"));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }
}
