package dev.muster.platform.jdbc.kit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A PostgreSQL of its own, and a standby that replays what is written there. */
public final class ReplicatedPostgres implements AutoCloseable {
  private static final List<String> OF_THE_PROCESS =
      List.of("postmaster.pid", "postmaster.opts", "epg-lock");

  private final EmbeddedPostgres primary;
  private final Path directory;
  private EmbeddedPostgres standby;

  private ReplicatedPostgres(EmbeddedPostgres primary, Path directory, EmbeddedPostgres standby) {
    this.primary = primary;
    this.directory = directory;
    this.standby = standby;
  }

  /**
   * Starts both.
   *
   * @param delay how late the standby replays, as PostgreSQL writes it, such as 2s
   */
  public static ReplicatedPostgres start(String delay) {
    try {
      // As PostgreSQL has it by default.
      EmbeddedPostgres primary =
          EmbeddedPostgres.builder().setServerConfig("synchronous_commit", "on").start();
      Path directory =
          Files.createTempDirectory(
              "standby",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      copy(primary, directory);
      Files.writeString(directory.resolve("standby.signal"), "");
      Files.writeString(
          directory.resolve("postgresql.auto.conf"),
          """
          primary_conninfo = 'host=localhost port=%d user=postgres'
          recovery_min_apply_delay = '%s'
          unix_socket_directories = ''
          """
              .formatted(primary.getPort(), delay),
          StandardOpenOption.APPEND);
      return new ReplicatedPostgres(primary, directory, standby(directory, 0));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static EmbeddedPostgres standby(Path directory, int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(directory)
        .setCleanDataDirectory(false)
        .setPort(port)
        .start();
  }

  private static void copy(EmbeddedPostgres primary, Path to) throws IOException {
    try (Connection connection = DriverManager.getConnection(url(primary), "postgres", "");
        Statement statement = connection.createStatement()) {
      Path from = Path.of(text(statement, "show data_directory"));
      statement.execute("select pg_backup_start('standby', true)");
      Files.walkFileTree(from, new Copying(from, to));
      Files.writeString(
          to.resolve("backup_label"),
          text(statement, "select labelfile from pg_backup_stop(false)"));
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String text(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private static String url(EmbeddedPostgres server) {
    return "jdbc:postgresql://localhost:%d/postgres?user=postgres".formatted(server.getPort());
  }

  /** Returns the settings that lead a Micronaut context to the primary, and its reads to both. */
  public Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    settings.put("datasources.default.url", url(primary));
    settings.put("datasources.default.username", "postgres");
    settings.put("datasources.default.password", "");
    settings.put("muster.access", "open");
    settings.put("muster.database.patience", "1m");
    settings.put("muster.reads.url", url(standby));
    return settings;
  }

  /** Runs a statement on the primary. */
  public String onPrimary(String sql) {
    return run(url(primary), sql);
  }

  /** Runs a statement on the standby. */
  public String onStandby(String sql) {
    return run(url(standby), sql);
  }

  /** Waits until the standby has replayed what was written. */
  public void awaitReplay() {
    String written = onPrimary("select pg_current_wal_lsn()");
    Patience.await(
        () -> onStandby("select pg_last_wal_replay_lsn() >= '%s'".formatted(written)).equals("t"));
  }

  /** Returns the processor time that the processes of the primary have used. */
  public Duration processorTimeOfPrimary() throws IOException {
    return processorTime(processes(Path.of(onPrimary("show data_directory"))));
  }

  /** Returns the processor time that the processes of the standby have used. */
  public Duration processorTimeOfStandby() throws IOException {
    return processorTime(processes(directory));
  }

  private static Duration processorTime(List<ProcessHandle> processes) {
    return processes.stream()
        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** Returns the processes of a server, its first one at the end. */
  private static List<ProcessHandle> processes(Path directory) throws IOException {
    ProcessHandle postmaster =
        ProcessHandle.of(
                Long.parseLong(
                    Files.readAllLines(directory.resolve("postmaster.pid")).getFirst().strip()))
            .orElseThrow();
    return Stream.concat(postmaster.children(), Stream.of(postmaster)).toList();
  }

  /** Kills the standby. */
  public void killStandby() throws IOException {
    processes(directory).forEach(ProcessHandle::destroyForcibly);
  }

  /** Sends a signal to each process of the standby. */
  public void signalStandby(String signal) throws IOException, InterruptedException {
    for (ProcessHandle process : processes(directory).reversed()) {
      new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
    }
  }

  /** Starts the standby again, after it was killed. */
  public void restartStandby() throws IOException {
    int port = standby.getPort();
    // What was killed may stay in the table of processes, and would seem to be there still.
    Files.deleteIfExists(directory.resolve("postmaster.pid"));
    standby.close();
    standby = standby(directory, port);
  }

  private static String run(String url, String sql) {
    try (Connection connection = DriverManager.getConnection(url, "postgres", "");
        Statement statement = connection.createStatement()) {
      return statement.execute(sql) ? first(statement) : "";
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String first(Statement statement) throws SQLException {
    try (ResultSet row = statement.getResultSet()) {
      return row.next() ? String.valueOf(row.getString(1)) : "";
    }
  }

  @Override
  public void close() throws IOException {
    standby.close();
    primary.close();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Copies a directory in which files come and go. */
  private static final class Copying extends SimpleFileVisitor<Path> {
    private final Path from;
    private final Path to;

    private Copying(Path from, Path to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (!folder.equals(from)) {
        Files.createDirectory(to.resolve(from.relativize(folder)));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (!OF_THE_PROCESS.contains(file.getFileName().toString())) {
        try {
          Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
        } catch (NoSuchFileException gone) {
          // A backup may miss what the log brings back.
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw failure;
    }
  }
}
