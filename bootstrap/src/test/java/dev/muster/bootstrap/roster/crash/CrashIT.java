package dev.muster.bootstrap.roster.crash;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.bootstrap.MusterProcess;
import dev.muster.platform.web.kit.Api;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What was acknowledged is still there after the process was killed in the middle of its work. */
@Execution(ExecutionMode.CONCURRENT)
@Tag("faults")
class CrashIT {
  private static final int CRASHES = 20;
  private static final int CLIENTS = 4;
  private static final int LATEST_KILL_MILLIS = 1_000;
  private static final Map<String, String> EMPTY = Map.of("MUSTER_SAMPLE", "false");

  private final List<WritingClient> writers = new ArrayList<>();
  private final RandomGenerator random = RandomGenerator.getDefault();

  @Test
  void everyAcknowledgedWriteSurvivesTwentyKillsAtRandomMoments(@TempDir Path directory)
      throws Exception {
    Path database = directory.resolve(".muster/postgres");
    try (MusterProcess muster = MusterProcess.start(directory, EMPTY)) {
      for (int client = 0; client < CLIENTS; client++) {
        writers.add(WritingClient.withTeam(new Api(muster.service()), "Team " + client));
      }
    }
    for (int crash = 1; crash <= CRASHES; crash++) {
      boolean withDatabase = crash % 2 == 0;
      try (MusterProcess muster = MusterProcess.start(directory, EMPTY)) {
        check(database);
        killWhileTheyWrite(
            muster, withDatabase ? () -> muster.killWithDatabase(database) : muster::kill);
      }
    }
    try (MusterProcess last = MusterProcess.start(directory, EMPTY)) {
      check(database);
      new Api(last.service()).get("/teams").hasStatus(200);
    }
    System.out.println("crashes survived: " + CRASHES + ", writes acknowledged: " + acknowledged());
  }

  private int acknowledged() {
    return writers.stream().mapToInt(WritingClient::acknowledged).sum();
  }

  private void check(Path database) throws Exception {
    try (OwnTables tables = OwnTables.in(database)) {
      tables.keepTheRules();
      for (WritingClient writer : writers) {
        tables.hold(writer);
      }
    }
  }

  private void killWhileTheyWrite(MusterProcess muster, Kill kill) throws Exception {
    Api api = new Api(muster.service());
    try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<?>> writing = new ArrayList<>();
      for (WritingClient writer : writers) {
        writing.add(threads.submit(() -> writer.write(api, () -> false)));
      }
      // Nothing is in the middle of anything before the first answer.
      int before = acknowledged();
      while (acknowledged() == before) {
        assertTrue(writing.stream().noneMatch(Future::isDone), "a client gave up");
        Thread.sleep(1);
      }
      Thread.sleep(random.nextInt(LATEST_KILL_MILLIS));
      kill.run();
      for (Future<?> end : writing) {
        end.get();
      }
    }
  }

  /** One way to end the service at once. */
  private interface Kill {
    void run() throws Exception;
  }
}
