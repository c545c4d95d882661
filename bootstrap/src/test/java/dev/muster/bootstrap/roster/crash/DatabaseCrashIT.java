package dev.muster.bootstrap.roster.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.bootstrap.MusterProcess;
import dev.muster.platform.web.kit.Api;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service outlives its own PostgreSQL, or ends; it never goes on without. */
class DatabaseCrashIT {
  private static final int KILLS = 10;
  private static final int CLIENTS = 4;
  private static final int LATEST_KILL_MILLIS = 1_000;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Map<String, String> EMPTY = Map.of("MUSTER_SAMPLE", "false");

  private final List<WritingClient> writers = new ArrayList<>();
  private final RandomGenerator random = RandomGenerator.getDefault();

  @TempDir Path directory;

  @Test
  @Tag("faults")
  void everyAcknowledgedWriteSurvivesKillsOfTheDatabaseAndTheServiceGoesOnByItself()
      throws Exception {
    Path database = directory.resolve(".muster/postgres");
    AtomicBoolean stop = new AtomicBoolean();
    try (MusterProcess muster = MusterProcess.start(directory, EMPTY);
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
      Api api = new Api(muster.service());
      for (int client = 0; client < CLIENTS; client++) {
        writers.add(WritingClient.withTeam(api, "Team " + client));
      }
      List<Future<?>> writing =
          writers.stream()
              .<Future<?>>map(writer -> threads.submit(() -> writer.write(api, stop::get)))
              .toList();
      for (int kill = 1; kill <= KILLS; kill++) {
        Thread.sleep(random.nextInt(LATEST_KILL_MILLIS));
        ProcessHandle postmaster = MusterProcess.postmaster(database);
        ProcessHandle victim = kill % 2 == 0 ? anyProcessOf(postmaster) : postmaster;
        victim.destroyForcibly();
        untilEachIsAcknowledgedAgain();
        assertTrue(writing.stream().noneMatch(Future::isDone), "a client was left alone");
      }
      stop.set(true);
      for (Future<?> end : writing) {
        end.get();
      }
      try (OwnTables tables = OwnTables.in(database)) {
        tables.keepTheRules();
        for (WritingClient writer : writers) {
          tables.hold(writer);
        }
      }
    }
    assertEquals(KILLS / 2, said("was started again").size());
    System.out.println(
        "kills of the database survived: "
            + KILLS
            + ", writes acknowledged: "
            + writers.stream().mapToInt(WritingClient::acknowledged).sum());
  }

  @Test
  void itEndsWithOneSentenceWhenItsDatabaseCannotStartAgain() throws Exception {
    Path database = directory.resolve(".muster/postgres");
    try (MusterProcess muster = MusterProcess.start(directory, EMPTY)) {
      ProcessHandle postmaster = MusterProcess.postmaster(database);

      Files.move(database.resolve("data"), database.resolve("moved"));

      assertTrue(muster.ends(60), "it serves nothing but errors");
      assertEquals(1, muster.exitCode());
      assertFalse(postmaster.isAlive());
    }
    List<String> last = said("Muster ends.");
    assertEquals(1, last.size());
    assertTrue(
        last.getFirst()
                .startsWith(
                    "Muster ends. The embedded PostgreSQL in "
                        + database.toRealPath()
                        + " ended and does not start again (")
            && last.getFirst().endsWith("to use your own PostgreSQL."),
        last::getFirst);
  }

  private ProcessHandle anyProcessOf(ProcessHandle postmaster) {
    List<ProcessHandle> children = postmaster.children().toList();
    return children.get(random.nextInt(children.size()));
  }

  private void untilEachIsAcknowledgedAgain() {
    int[] before = writers.stream().mapToInt(WritingClient::acknowledged).toArray();
    assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          for (int client = 0; client < CLIENTS; client++) {
            // One answer may have been on its way when the database was killed.
            while (writers.get(client).acknowledged() <= before[client] + 1) {
              Thread.sleep(20);
            }
          }
        });
  }

  private List<String> said(String text) throws Exception {
    try (var lines = Files.lines(directory.resolve("errors.txt"))) {
      return lines.filter(line -> line.contains(text)).toList();
    }
  }
}
