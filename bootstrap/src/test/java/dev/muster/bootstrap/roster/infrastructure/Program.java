package dev.muster.bootstrap.roster.infrastructure;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of the machine that runs beside the service until it is closed. */
final class Program implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final List<String> FOLDERS =
      List.of("/usr/sbin", "/usr/bin", "/usr/local/bin", "/bin");

  private final Process process;
  private final Path log;

  private Program(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Returns where a program is; without it the test is skipped. */
  static String installed(String name) {
    List<String> places =
        FOLDERS.stream()
            .map(folder -> folder + "/" + name)
            .filter(place -> Files.isExecutable(Path.of(place)))
            .toList();
    assumeTrue(!places.isEmpty(), name + " is not installed");
    return places.getFirst();
  }

  /** Starts a program, and waits until somebody listens on the port. */
  static Program start(Path directory, int port, String... command) throws Exception {
    Path log = directory.resolve(Path.of(command[0]).getFileName() + ".txt");
    Program program = new Program(launch(log, command), log);
    Moment.await(PATIENCE, () -> listens(port), () -> "not started: " + program.log());
    return program;
  }

  /** Runs a program to its end, and returns what it printed. */
  static String run(Path directory, Map<String, String> environment, String... command)
      throws Exception {
    Path log = directory.resolve(Path.of(command[0]).getFileName() + ".txt");
    ProcessBuilder builder = builder(log, command);
    builder.environment().putAll(environment);
    int exitCode = builder.start().waitFor();
    String printed = Files.readString(log);
    if (exitCode != 0) {
      throw new AssertionError(String.join(" ", command) + " ended with " + exitCode + printed);
    }
    return printed;
  }

  private static Process launch(Path log, String... command) throws IOException {
    return builder(log, command).start();
  }

  private static ProcessBuilder builder(Path log, String... command) {
    List<String> words = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      // Some programs refuse root, who is nobody in a namespace of its own.
      words.addAll(List.of("unshare", "-U"));
    }
    words.addAll(List.of(command));
    return new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile());
  }

  /** Returns what it printed until now. */
  String log() {
    try {
      return Files.readString(log);
    } catch (IOException failure) {
      return failure.toString();
    }
  }

  /** Returns a port on which nobody listens. */
  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static boolean listens(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Ends the program and all that it started. */
  @Override
  public void close() throws InterruptedException {
    try (Stream<ProcessHandle> children = process.descendants()) {
      List<ProcessHandle> all = children.toList();
      process.destroy();
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      all.forEach(ProcessHandle::destroyForcibly);
    }
  }
}
