package dev.muster.bootstrap.roster.infrastructure;

import dev.muster.bootstrap.MachinePostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A server of some PostgreSQL on a port of its own, which trusts everybody on this machine. */
final class PostgresServer implements AutoCloseable {
  private final Path programs;
  private final Path data;
  private final int port;

  private PostgresServer(Path programs, Path data, int port) {
    this.programs = programs;
    this.data = data;
    this.port = port;
  }

  /** Returns the programs of the PostgreSQL of this machine; without them the test is skipped. */
  static Path ofMachine() {
    Assumptions.assumeTrue(
        MachinePostgres.programs().isPresent(), "the programs of PostgreSQL are not installed");
    return MachinePostgres.programs().orElseThrow();
  }

  /** Makes a server with an empty database of the service, owned by the role {@code muster}. */
  static PostgresServer start(Path programs, Path data, String... settings) throws Exception {
    PostgresServer server = new PostgresServer(programs, data, Program.freePort());
    server.run("initdb", "-D", data.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF8");
    server.launch(settings);
    server.execute("postgres", "create role muster login password 'change me'");
    server.execute("postgres", "create database muster owner muster");
    return server;
  }

  /** Makes a server that follows this one. */
  PostgresServer standby(String name) throws Exception {
    Path copy = data.resolveSibling(name);
    PostgresServer standby = new PostgresServer(programs, copy, Program.freePort());
    standby.run(
        "pg_basebackup",
        "--pgdata=" + copy,
        "--write-recovery-conf",
        "--checkpoint=fast",
        "--dbname=host=127.0.0.1 port=%d user=postgres application_name=%s".formatted(port, name));
    standby.launch();
    return standby;
  }

  private void launch(String... settings) throws Exception {
    List<String> options = new ArrayList<>();
    options.add("-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=");
    Stream.of(settings).forEach(setting -> options.add("-c " + setting));
    run(
        "pg_ctl",
        "start",
        "-w",
        "-D",
        data.toString(),
        "-l",
        data + ".log",
        "-o",
        String.join(" ", options));
  }

  /** Makes a standby the primary. */
  void promote() throws Exception {
    run("pg_ctl", "promote", "-w", "-D", data.toString());
  }

  /** Ends it as a power cut does. */
  void stop() throws Exception {
    run("pg_ctl", "stop", "-w", "-m", "immediate", "-D", data.toString());
  }

  int port() {
    return port;
  }

  String authority() {
    return "127.0.0.1:" + port;
  }

  /** Returns the settings that lead the service to the server. */
  Map<String, String> settings() {
    return settings(url());
  }

  /** Returns the settings that lead the service to the server by another URL. */
  static Map<String, String> settings(String url) {
    return Map.of(
        "DATASOURCES_DEFAULT_URL",
        url,
        "DATASOURCES_DEFAULT_USERNAME",
        "muster",
        "DATASOURCES_DEFAULT_PASSWORD",
        "change me",
        "MUSTER_ACCESS",
        "open");
  }

  String url() {
    return "jdbc:postgresql://" + authority() + "/muster";
  }

  void execute(String database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Returns the first column of a query's rows. */
  List<String> texts(String sql) throws SQLException {
    try (Connection connection = connect("muster");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://" + authority() + "/" + database, "postgres", "");
  }

  private void run(String program, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(programs.resolve(program).toString()));
    command.addAll(List.of(arguments));
    Program.run(
        data.toAbsolutePath().getParent(),
        Map.of("LD_LIBRARY_PATH", programs.resolveSibling("lib").toString()),
        command.toArray(String[]::new));
  }

  @Override
  public void close() throws Exception {
    if (Path.of(data + "/postmaster.pid").toFile().exists()) {
      stop();
    }
  }
}
