package dev.muster.platform.postgres;

import static dev.muster.platform.postgres.DatabaseFixture.copyTemplateTo;
import static dev.muster.platform.postgres.DatabaseFixture.kill;
import static dev.muster.platform.postgres.DatabaseFixture.query;
import static dev.muster.platform.postgres.DatabaseFixture.refused;
import static dev.muster.platform.postgres.DatabaseFixture.refusedToAnotherProcess;
import static dev.muster.platform.postgres.DatabaseFixture.spawn;
import static dev.muster.platform.postgres.DatabaseFixture.start;
import static dev.muster.platform.postgres.DatabaseFixture.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Checks that the embedded database reports the reason when it cannot start. */
@Execution(ExecutionMode.CONCURRENT)
final class EmbeddedDatabaseRefusalTest {

  @TempDir static Path shared;

  private static EmbeddedDatabase running;

  @TempDir Path parent;

  @BeforeAll
  static void startTheSharedDatabase() throws IOException {
    copyTemplateTo(shared);
    running = start(shared);
  }

  @AfterAll
  static void stopTheSharedDatabase() {
    running.close();
  }

  @Test
  void refusesADirectoryInUseByThisProcessWithoutHarm() throws Exception {
    refused(shared, "is in use by another process");
    assertEquals("1", query(running, "select 1"));
    refusedToAnotherProcess(shared);
  }

  @Test
  void refusesADirectoryInUseByAnotherProcessWithoutHarm() throws Exception {
    copyTemplateTo(parent);
    Process first = spawn(parent);
    try (BufferedReader lines = first.inputReader()) {
      assertEquals("committed 1", lines.readLine());
      refused(parent, "is in use by another process");
      int before = value(lines.readLine());
      assertTrue(value(lines.readLine()) > before);
    } finally {
      kill(first.toHandle());
    }
    start(parent).close();
  }

  @Test
  void livesBehindASymbolicLinkAndKnowsItIsTheSameDirectory() throws IOException {
    Path link = Files.createSymbolicLink(parent.resolve("link"), shared);
    refused(link, "is in use by another process");
  }

  @Test
  void refusesADirectoryOfAnotherMajorVersion() throws IOException {
    copyTemplateTo(parent);
    Files.writeString(parent.resolve("data/PG_VERSION"), "17\n");
    refused(parent, "was made by PostgreSQL 17 and the embedded one is PostgreSQL 18");
  }

  @Test
  void refusesADirectoryThatCannotBeMade() throws IOException {
    Path file = Files.createFile(parent.resolve("file"));
    refused(file.resolve("pg"), "cannot use the directory");
    refused(file, file + " is no directory");
  }

  @Test
  void refusesADirectoryThatIsNoDatabaseOfItsOwn() throws IOException {
    copyTemplateTo(parent);
    Files.delete(parent.resolve("password"));
    refused(parent, "(password is missing): restore a backup, use another directory");
    Files.delete(parent.resolve("data/PG_VERSION"));
    refused(parent, "(data/PG_VERSION is missing)");
  }

  @Test
  void refusesProgramsThatThisUserMayNotRun() throws IOException {
    copyTemplateTo(parent);
    start(parent).close();
    try (Stream<Path> files = Files.list(parent)) {
      Path binaries =
          files.filter(file -> file.toString().contains("binaries-")).findFirst().orElseThrow();
      Files.delete(binaries.resolve("bin/postgres"));
      Files.createFile(binaries.resolve("bin/postgres"));
    }
    refused(parent, "cannot run from");
  }

  @Test
  void refusesAPathThatAShellWouldChange() {
    refused(parent.resolve("$HOME"), "because of a quote, dollar sign or backslash");
  }

  @Test
  void refusesAPathThatTheLocaleDoesNotHave() throws IOException {
    Path link = parent.resolve("link");
    Files.createSymbolicLink(link, Files.createDirectory(parent.resolve("M\uFFFDller")));
    refused(link, "cannot be read in the character set of the locale");
  }

  @Test
  void saysWhyTheServerDidNotStartAndCanBeTriedAgain() throws IOException {
    copyTemplateTo(parent);
    Path configuration = parent.resolve("data/postgresql.conf");
    String sound = Files.readString(configuration);
    Files.writeString(configuration, sound + "\nwork_mem = 'much'\n");
    refused(parent, "contains errors");
    Files.writeString(configuration, sound);
    start(parent).close();
  }
}
