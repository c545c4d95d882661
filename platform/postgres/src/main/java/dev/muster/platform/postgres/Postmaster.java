package dev.muster.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts and stops the server process of one database directory.
 *
 * <p>pg_ctl puts the server into a session of its own. Ctrl-C in the terminal therefore reaches the
 * application alone, and the application stops the server after its last request.
 */
final class Postmaster {

  private static final int ATTEMPTS = 3;
  private static final String START_SECONDS = "60";
  // Both together stay under five seconds. An immediate stop loses no commit: the next start
  // replays it.
  private static final String FAST_STOP_SECONDS = "3";
  private static final String IMMEDIATE_STOP_SECONDS = "1";

  // Options on the command line override postgresql.conf and ALTER SYSTEM.
  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "fsync=on",
          "full_page_writes=on",
          "synchronous_commit=on",
          "max_connections=100",
          "shared_buffers=128MB",
          "timezone=UTC",
          "log_timezone=UTC",
          // The client reports refused statements; logging them here would let a client fill the
          // disk.
          "log_min_messages=log",
          "log_checkpoints=off");

  private final Path directory;
  private final ServerPrograms programs;
  private final ServerProcesses processes;
  private final PostmasterFile file;
  private final ServerLog log;

  Postmaster(Path directory, ServerPrograms programs) {
    this.directory = directory;
    this.programs = programs;
    this.processes = new ServerProcesses(directory);
    this.file = new PostmasterFile(directory, processes);
    this.log = new ServerLog(directory);
  }

  /**
   * Stops a server left behind by a killed process, and removes the stale traces of one that is
   * gone.
   */
  void clearTheWay() throws IOException {
    stop();
    if (file.namesLiveServer()) {
      throw new DatabaseUnavailableException(
          "A PostgreSQL of an earlier process still runs in " + directory + " and does not stop",
          "stop it by hand, use another directory");
    }
    processes.kill();
    file.forgetUnrelatedProcess();
  }

  /** Starts the server and returns its port once it accepts connections. */
  int start() throws IOException {
    for (int attempt = 1; ; attempt++) {
      int port = freePort();
      log.startAnew();
      ProgramResult result = startOn(port);
      if (result.succeeded()) {
        return port;
      }
      // Another program may have bound the port since it was chosen.
      if (attempt == ATTEMPTS || !log.tellsOfTakenPort()) {
        throw refused("did not start", log.failure().orElse(result.reason()));
      }
    }
  }

  /**
   * Restarts the server on its known port, and first ends any of its processes that are still
   * there.
   *
   * @throws DatabaseUnavailableException if the port is taken or the server does not start
   */
  void restart(int port) {
    try {
      clearTheWay();
      log.goOn();
      ProgramResult result = startOn(port);
      if (!result.succeeded()) {
        throw endedForGood(
            log.tellsOfTakenPort()
                ? "port " + port + " is taken"
                : log.failure().orElse(result.reason()));
      }
    } catch (IOException e) {
      throw endedForGood(e.toString());
    }
  }

  /** Returns whether the server process is alive. */
  boolean isRunning() {
    try {
      return file.namesLiveServer();
    } catch (IOException e) {
      // Without a free file descriptor the state is unknown, and a restart would be wrong.
      return true;
    }
  }

  /** Stops a running server: disconnects its clients at once and loses no commit. */
  void stop() throws IOException {
    if (file.namesLiveServer()) {
      control("stop", "-m", "fast", "-t", FAST_STOP_SECONDS);
    }
    if (file.namesLiveServer()) {
      control("stop", "-m", "immediate", "-t", IMMEDIATE_STOP_SECONDS);
    }
  }

  private ProgramResult startOn(int port) throws IOException {
    return control("start", "-l", ServerLog.NAME, "-t", START_SECONDS, "-o", options(port));
  }

  private DatabaseUnavailableException endedForGood(String reason) {
    return refused("ended and does not start again", reason);
  }

  private DatabaseUnavailableException refused(String what, String reason) {
    return new DatabaseUnavailableException(
        "The embedded PostgreSQL in " + directory + " " + what + " (" + reason + ")",
        "see " + ServerLog.NAME + " there, remove the cause");
  }

  private ProgramResult control(String action, String... arguments) throws IOException {
    Stream<String> all =
        Stream.concat(Stream.of(action, "-w", "-D", DataDirectory.NAME), Stream.of(arguments));
    return programs.run("pg_ctl", all.toArray(String[]::new));
  }

  private static String options(int port) {
    return SETTINGS.stream().collect(Collectors.joining(" -c ", "-c ", " -p " + port));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }
}
