package dev.muster.platform.postgres;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Prepares database directories, and queries and kills the servers in them. */
final class DatabaseFixture {
  private static final Path TEMPLATE = template();

  private DatabaseFixture() {}

  /** Starts a database and fails the test if that database is ever given up. */
  static EmbeddedDatabase start(Path directory) {
    return EmbeddedDatabase.start(
        directory,
        line -> {},
        unexpected -> {
          throw unexpected;
        });
  }

  // A first start takes seconds and copying its result does not; the programs need only a link.
  static void copyTemplateTo(Path target) throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATE).skip(1)) {
      for (Path file : files.toList()) {
        Path relative = TEMPLATE.relativize(file);
        if (relative.toString().startsWith("binaries") && !Files.isDirectory(file)) {
          Files.createLink(target.resolve(relative), file);
        } else {
          Files.copy(file, target.resolve(relative), StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  static void refused(Path directory, String reason) {
    String message =
        assertThrows(DatabaseUnavailableException.class, () -> start(directory)).getMessage();
    assertTrue(message.contains(reason), message);
    assertTrue(message.contains("DATASOURCES_DEFAULT_URL"), message);
    assertEquals(1, message.lines().count(), message);
  }

  static void refusedToAnotherProcess(Path directory) throws Exception {
    Process second = spawn(directory);
    try (BufferedReader lines = second.inputReader()) {
      String answer = lines.readLine();
      assertTrue(answer.startsWith("refused"), answer);
      assertTrue(answer.contains(directory.toRealPath().toString()), answer);
    } finally {
      kill(second.toHandle());
    }
  }

  static int commitUntilKilled(Path directory) throws Exception {
    Process process = spawn(directory);
    int last = 0;
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last = value(line);
        if (last == 50) {
          process.toHandle().destroyForcibly();
        }
      }
    } finally {
      kill(process.toHandle());
    }
    assertTrue(last >= 50);
    return last;
  }

  static Process spawn(Path directory) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            CommittingService.class.getName(),
            directory.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  static int value(String line) {
    assertTrue(line.startsWith("committed "), line);
    return Integer.parseInt(line.substring("committed ".length()));
  }

  static void kill(ProcessHandle process) throws Exception {
    process.destroyForcibly();
    assertDoesNotThrow(() -> process.onExit().get(10, TimeUnit.SECONDS));
  }

  static ProcessHandle server(Path directory) throws IOException {
    String pid = Files.readAllLines(postmasterFile(directory)).getFirst();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  static Path postmasterFile(Path directory) {
    return directory.resolve("data/postmaster.pid");
  }

  static int count(EmbeddedDatabase database) throws Exception {
    return Integer.parseInt(query(database, "select count(*) from number"));
  }

  static void execute(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static String query(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      assertTrue(rows.next());
      return rows.getString(1);
    }
  }

  static Connection connect(EmbeddedDatabase database) throws SQLException {
    return DriverManager.getConnection(
        database.jdbcUrl(), database.username(), database.password());
  }

  private static Path template() {
    try {
      Path directory = Files.createTempDirectory(Path.of("target"), "database-template");
      start(directory).close();
      return directory;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
