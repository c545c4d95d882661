package dev.muster.platform.postgres;

import static dev.muster.platform.postgres.DatabaseFixture.commitUntilKilled;
import static dev.muster.platform.postgres.DatabaseFixture.copyTemplateTo;
import static dev.muster.platform.postgres.DatabaseFixture.count;
import static dev.muster.platform.postgres.DatabaseFixture.kill;
import static dev.muster.platform.postgres.DatabaseFixture.postmasterFile;
import static dev.muster.platform.postgres.DatabaseFixture.server;
import static dev.muster.platform.postgres.DatabaseFixture.start;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that the embedded database recovers from every kind of kill. */
@Execution(ExecutionMode.CONCURRENT)
final class EmbeddedDatabaseRecoveryTest {

  @TempDir Path parent;

  @Test
  void takesOverTheServerOfAKilledProcessAndKeepsEveryAcknowledgedCommit() throws Exception {
    copyTemplateTo(parent);
    int acknowledged = commitUntilKilled(parent);
    ProcessHandle orphan = server(parent);
    assertTrue(orphan.isAlive());
    try (EmbeddedDatabase database = start(parent)) {
      assertDoesNotThrow(() -> orphan.onExit().get(5, TimeUnit.SECONDS));
      assertTrue(acknowledged <= count(database));
    }
  }

  @Test
  void recoversWhenEveryProcessWasKilled() throws Exception {
    copyTemplateTo(parent);
    int acknowledged = commitUntilKilled(parent);
    kill(server(parent));
    assertTrue(Files.exists(postmasterFile(parent)));
    try (EmbeddedDatabase database = start(parent)) {
      assertTrue(acknowledged <= count(database));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "garbage", "999999999"})
  void startsDespiteAPostmasterFileThatNamesNoProcess(String content) throws IOException {
    copyTemplateTo(parent);
    Files.writeString(postmasterFile(parent), content + "\n");
    start(parent).close();
  }

  @Test
  void startsDespiteAPostmasterFileWhoseProcessIdWasReused() throws IOException {
    copyTemplateTo(parent);
    Process unrelated = new ProcessBuilder("sleep", "600").start();
    try {
      Files.writeString(
          postmasterFile(parent), unrelated.pid() + "\n" + parent + "\n1\n5432\n\n\n");
      start(parent).close();
      assertTrue(unrelated.isAlive());
    } finally {
      unrelated.destroyForcibly();
    }
  }

  @Test
  void startsAnewAfterAKillDuringTheFirstStart() throws IOException {
    Files.createDirectories(parent.resolve("unfinished-1/base"));
    Files.writeString(parent.resolve("unfinished-1/base/1"), "half");
    Files.writeString(parent.resolve("password"), "");
    start(parent).close();
    assertFalse(Files.exists(parent.resolve("unfinished-1")));
  }
}
