package dev.muster.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A server of the PostgreSQL that is installed on this machine, with the client programs to it. */
public final class MachinePostgres implements AutoCloseable {
  private final Path bin;
  private final Path data;
  private final int port;

  private MachinePostgres(Path bin, Path data, int port) {
    this.bin = bin;
    this.data = data;
    this.port = port;
  }

  /** The programs, where server and clients are installed. */
  public static Optional<Path> programs() {
    try {
      Process config = new ProcessBuilder("pg_config", "--bindir").start();
      Path bin = Path.of(new String(config.getInputStream().readAllBytes()).strip());
      return Optional.of(bin)
          .filter(
              programs ->
                  List.of("initdb", "pg_ctl", "pg_dump", "pg_restore").stream()
                      .allMatch(program -> programs.resolve(program).toFile().canExecute()));
    } catch (IOException notInstalled) {
      return Optional.empty();
    }
  }

  /** Starts a server that trusts everybody on this machine. */
  public static MachinePostgres start(Path bin, Path directory) throws Exception {
    Path data = directory.resolve("machine-postgres");
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    MachinePostgres server = new MachinePostgres(bin, data, port);
    server.run("initdb", "-D", data.toString(), "-U", "postgres", "-A", "trust");
    server.run(
        "pg_ctl",
        "start",
        "-w",
        "-D",
        data.toString(),
        "-l",
        data + ".log",
        "-o",
        "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=");
    return server;
  }

  /** Host and port. */
  public String authority() {
    return "127.0.0.1:" + port;
  }

  @Override
  public void close() throws Exception {
    run("pg_ctl", "stop", "-w", "-m", "immediate", "-D", data.toString());
  }

  private void run(String program, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      // PostgreSQL refuses root, who is nobody in a namespace of its own.
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(bin.resolve(program).toString());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(data.resolveSibling(program + ".txt").toFile())
            .start();
    assertEquals(0, process.waitFor(), program);
  }
}
