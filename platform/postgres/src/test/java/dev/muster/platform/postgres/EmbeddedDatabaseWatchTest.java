package dev.muster.platform.postgres;

import static dev.muster.platform.postgres.DatabaseFixture.copyTemplateTo;
import static dev.muster.platform.postgres.DatabaseFixture.execute;
import static dev.muster.platform.postgres.DatabaseFixture.kill;
import static dev.muster.platform.postgres.DatabaseFixture.postmasterFile;
import static dev.muster.platform.postgres.DatabaseFixture.query;
import static dev.muster.platform.postgres.DatabaseFixture.server;
import static dev.muster.platform.postgres.DatabaseFixture.start;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that a server is restarted at its URL when it ends, or that the reason is reported. */
@Execution(ExecutionMode.CONCURRENT)
final class EmbeddedDatabaseWatchTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final BlockingQueue<DatabaseUnavailableException> given = new LinkedBlockingQueue<>();

  @TempDir Path parent;

  @BeforeEach
  void prepare() throws IOException {
    copyTemplateTo(parent);
  }

  @Test
  void aKilledServerStartsAgainAtTheSameUrlWithAllThatWasCommitted() throws Exception {
    try (EmbeddedDatabase database = start(parent)) {
      execute(database, "create table number (value int primary key)");
      for (int kills = 1; kills <= 3; kills++) {
        execute(database, "insert into number values (" + kills + ")");
        ProcessHandle before = server(parent);

        kill(before);

        assertEquals(String.valueOf(kills), soon(database, "select count(*) from number"));
        assertFalse(before.equals(server(parent)));
      }
    }
  }

  @Test
  void aServerThatWasStoppedByHandStartsAgainToo() throws Exception {
    try (EmbeddedDatabase database = start(parent)) {
      ProcessHandle before = server(parent);

      // SIGTERM starts a smart shutdown: the server ends once its clients have disconnected.
      before.destroy();
      before.onExit().get(10, TimeUnit.SECONDS);

      assertEquals("1", soon(database, "select 1"));
    }
  }

  @Test
  void aServerThatLosesOneOfItsProcessesGoesOnByItself() throws Exception {
    try (EmbeddedDatabase database = start(parent)) {
      ProcessHandle before = server(parent);
      execute(database, "create table kept as select 42 as answer");

      kill(before.children().findFirst().orElseThrow());

      assertEquals("42", soon(database, "select answer from kept"));
      assertEquals(before, server(parent));
    }
  }

  @Test
  void itIsGivenUpWhenAnotherProgramTookItsPort() throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(parent, line -> {}, given::add);
        ServerSocket thief = takePort(database)) {
      assertTrue(thief.isBound());
      String sentence = givenUp();
      assertTrue(
          sentence.contains(
              " ended and does not start again (port " + thief.getLocalPort() + " is"),
          sentence);
    }
  }

  @Test
  void itIsGivenUpWhenItsServerRefusesToStart() throws Exception {
    try (EmbeddedDatabase watched = EmbeddedDatabase.start(parent, line -> {}, given::add)) {
      assertEquals("1", query(watched, "select 1"));
      Files.writeString(
          parent.resolve("data/postgresql.conf"),
          "\nwork_mem = 'much'\n",
          StandardOpenOption.APPEND);

      kill(server(parent));

      String sentence = givenUp();
      assertTrue(sentence.contains("contains errors"), sentence);
      assertTrue(sentence.contains("see server.log there"), sentence);
    }
  }

  @Test
  void itIsGivenUpWhenItsFilesAreGoneAndLeavesNoServerBehind() throws Exception {
    try (EmbeddedDatabase watched = EmbeddedDatabase.start(parent, line -> {}, given::add)) {
      assertEquals("1", query(watched, "select 1"));
      ProcessHandle server = server(parent);

      Files.move(parent.resolve("data"), parent.resolve("moved"));

      String sentence = givenUp();
      assertTrue(sentence.contains(parent.toRealPath().toString()), sentence);
      server.onExit().get(10, TimeUnit.SECONDS);
    }
  }

  /** The delays cover a close before and after the watchdog notices the kill. */
  @ParameterizedTest
  @ValueSource(ints = {0, 100, 200, 300, 400})
  void oneThatIsClosedStaysClosed(int millisAfterTheKill) throws Exception {
    EmbeddedDatabase database = EmbeddedDatabase.start(parent, line -> {}, given::add);
    server(parent).destroyForcibly();
    Thread.sleep(millisAfterTheKill);
    database.close();

    Path home = parent.toRealPath();
    assertFalse(new PostmasterFile(home, new ServerProcesses(home)).namesLiveServer());
    assertTrue(given.isEmpty());
    start(parent).close();
  }

  private String givenUp() throws InterruptedException {
    DatabaseUnavailableException why = given.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    assertTrue(why != null, "nobody was told");
    assertEquals(1, why.getMessage().lines().count(), why.getMessage());
    return why.getMessage();
  }

  private static String soon(EmbeddedDatabase database, String sql) {
    return assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          while (true) {
            try {
              return query(database, sql);
            } catch (SQLException away) {
              Thread.sleep(20);
            }
          }
        });
  }

  /** Kills the server and takes its port, again and again until it is faster than the watchdog. */
  private ServerSocket takePort(EmbeddedDatabase database) throws Exception {
    int port = URI.create(database.jdbcUrl().substring("jdbc:".length())).getPort();
    while (true) {
      ProcessHandle server = server(parent);
      server.destroyForcibly();
      while (!isBack(server)) {
        try {
          return new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"));
        } catch (BindException stillItsOwn) {
          Thread.onSpinWait();
        }
      }
    }
  }

  private boolean isBack(ProcessHandle killed) throws IOException {
    try {
      String id = Files.readString(postmasterFile(parent)).lines().findFirst().orElse("");
      return !id.isBlank() && Long.parseLong(id.strip()) != killed.pid();
    } catch (NoSuchFileException restarting) {
      return false;
    }
  }
}
