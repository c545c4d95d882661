package dev.muster.platform.postgres;

import static dev.muster.platform.postgres.DatabaseFixture.connect;
import static dev.muster.platform.postgres.DatabaseFixture.copyTemplateTo;
import static dev.muster.platform.postgres.DatabaseFixture.execute;
import static dev.muster.platform.postgres.DatabaseFixture.query;
import static dev.muster.platform.postgres.DatabaseFixture.start;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the settings, the password and the life cycle of the embedded database. */
@Execution(ExecutionMode.CONCURRENT)
final class EmbeddedDatabaseTest {

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

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "full_page_writes, on",
    "synchronous_commit, on",
    "data_checksums, on",
    "listen_addresses, 127.0.0.1",
    "unix_socket_directories, ''",
    "server_encoding, UTF8",
    "log_timezone, UTC",
    "max_connections, 100",
    "password_encryption, scram-sha-256"
  })
  void runsWithTheSettingsThatKeepDataSafe(String setting, String expected) throws SQLException {
    assertEquals(expected, query(running, "select current_setting('" + setting + "')"));
  }

  @Test
  void sortsAndFoldsUnicodeAlikeOnEveryPlatform() throws SQLException {
    assertEquals(
        "b C.UTF-8",
        query(
            running,
            "select datlocprovider::text || ' ' || datlocale from pg_database"
                + " where datname = current_database()"));
    assertEquals("ÄÖÜŽ", query(running, "select upper('äöüž')"));
  }

  @Test
  void refusesAWrongPassword() {
    SQLException refused =
        assertThrows(
            SQLException.class,
            () -> DriverManager.getConnection(running.jdbcUrl(), "muster", "guess"));
    assertEquals("28P01", refused.getSQLState());
  }

  @Test
  void keepsThePasswordForItsOwnerAlone() throws IOException {
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(shared.resolve("password"))));
  }

  @Test
  void keepsDataAndPasswordAcrossRestarts() throws Exception {
    copyTemplateTo(parent);
    String password;
    try (EmbeddedDatabase first = start(parent)) {
      password = first.password();
      execute(first, "create table kept as select 42 as answer");
    }
    try (EmbeddedDatabase second = start(parent)) {
      assertEquals(password, second.password());
      assertEquals("42", query(second, "select answer from kept"));
    }
  }

  @Test
  void saysBeforeItUnpacksPostgresThatThisTakesSecondsAndOnlyThen() throws Exception {
    List<String> said = new ArrayList<>();
    ServerBinaries binaries = new ServerBinaries(parent);

    binaries.unpack(
        line -> {
          assertEquals(List.of(), List.of(parent.toFile().list()), "it has not begun");
          said.add(line);
        });
    binaries.unpack(said::add);

    assertEquals(List.of("Unpacking PostgreSQL into " + parent + ": some seconds, once."), said);
  }

  @Test
  void closesTwiceAsOnceAndWithinFiveSecondsEvenWithABusyClient() throws Exception {
    copyTemplateTo(parent);
    EmbeddedDatabase database = start(parent);
    try (Connection connection = connect(database)) {
      connection.setAutoCommit(false);
      connection.createStatement().execute("create table half_done ()");
      Instant begin = Instant.now();
      database.close();
      database.close();
      assertTrue(Duration.between(begin, Instant.now()).compareTo(Duration.ofSeconds(5)) < 0);
    }
    assertThrows(SQLException.class, () -> connect(database));
  }

  @ParameterizedTest
  @ValueSource(strings = {"it's; (odd) & *quoted*", "Größe-東京"})
  void livesInAnUnusuallyNamedDirectory(String name) throws SQLException {
    assumeTrue(
        Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode(name));
    try (EmbeddedDatabase database = start(parent.resolve(name).resolve("pg"))) {
      assertEquals("1", query(database, "select 1"));
    }
  }
}
