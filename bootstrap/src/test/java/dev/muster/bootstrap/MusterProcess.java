package dev.muster.bootstrap;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The packaged service as a process of its own, as a user starts it. */
public final class MusterProcess implements AutoCloseable {
  /** What ships. */
  public static final Path PACKAGE = Path.of("target", "muster").toAbsolutePath();

  /** Starts what ships. */
  public static final Path LAUNCHER = PACKAGE.resolve("bin/muster");

  private static final String FAST_START = "-XX:TieredStopAtLevel=1";
  private static final Pattern WATCHED = Pattern.compile("Health and metrics: (\\S+)");
  private static final Pattern READY = Pattern.compile("Muster is ready: (\\S+) with (.*)");

  private final Process process;
  private final List<String> said;
  private final URI service;
  private final URI management;

  private MusterProcess(Process process, List<String> said, URI service, URI management) {
    this.process = process;
    this.said = said;
    this.service = service;
    this.management = management;
  }

  /** Starts it in a directory and waits until it is ready. */
  public static MusterProcess start(Path directory, Map<String, String> environment, String... args)
      throws IOException {
    return ready(directory, launch(directory, environment, args));
  }

  /** Starts it with one launcher; the first start in a directory unpacks PostgreSQL there. */
  public static MusterProcess start(
      Path launcher, Path directory, Map<String, String> environment, String... args)
      throws IOException {
    return ready(directory, launch(launcher, directory, environment, args));
  }

  private static MusterProcess ready(Path directory, Process process) throws IOException {
    BufferedReader output = process.inputReader();
    List<String> lines = new ArrayList<>();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      lines.add(line);
      Matcher ready = READY.matcher(line);
      if (ready.matches()) {
        return new MusterProcess(
            process, lines, URI.create(ready.group(1)), URI.create(management(lines)));
      }
    }
    throw new AssertionError("ended before it was ready: " + lines + " " + errors(directory));
  }

  private static String management(List<String> lines) {
    // The line before that of the service; before it stands what took long.
    Matcher watched = WATCHED.matcher(lines.get(lines.size() - 2));
    assertTrue(watched.matches(), lines::toString);
    return watched.group(1);
  }

  /** The environment that leads it to a database of the tests. */
  public static Map<String, String> on(Map<String, String> database) {
    return database.entrySet().stream()
        .collect(
            Collectors.toMap(
                setting -> setting.getKey().toUpperCase(Locale.ROOT).replace('.', '_'),
                Map.Entry::getValue));
  }

  /** Starts it in a directory where it cannot start, and returns what it says. */
  public static String refused(Path directory, Map<String, String> environment, String... args)
      throws Exception {
    Process process = launch(directory, environment, args);
    String output = new String(process.getInputStream().readAllBytes());
    if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 1) {
      process.destroyForcibly();
      throw new AssertionError("was not refused: " + output);
    }
    return output + errors(directory);
  }

  public URI service() {
    return service;
  }

  /** Where health and metrics are. */
  public URI management() {
    return management;
  }

  /** All that it printed until it was ready. */
  public String said() {
    return String.join("\n", said);
  }

  public String readyLine() {
    return said.getLast();
  }

  /** Ends it as {@code kill -9} does; its database goes on until somebody takes it over. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Ends it and its database as a power cut does. */
  public void killWithDatabase(Path database) throws Exception {
    ProcessHandle postmaster = postmaster(database);
    kill();
    postmaster.destroyForcibly();
    postmaster.onExit().get(10, TimeUnit.SECONDS);
  }

  /** Sends SIGTERM. */
  public void terminate() {
    process.destroy();
  }

  /** Waits for its end, and tells whether it came within the seconds. */
  public boolean ends(int seconds) throws InterruptedException {
    return process.waitFor(seconds, TimeUnit.SECONDS);
  }

  /** The exit code of a process that has ended. */
  public int exitCode() {
    return process.exitValue();
  }

  /** The server process of a database directory. */
  public static ProcessHandle postmaster(Path database) throws IOException {
    String id = Files.readAllLines(database.resolve("data/postmaster.pid")).getFirst();
    return ProcessHandle.of(Long.parseLong(id)).orElseThrow();
  }

  @Override
  public void close() throws InterruptedException {
    terminate();
    if (!ends(15)) {
      kill();
    }
  }

  /** Starts it and does not wait. */
  public static Process launch(Path directory, Map<String, String> environment, String... args)
      throws IOException {
    UnpackedPostgres.linkInto(directory, environment, args);
    return launch(LAUNCHER, directory, environment, args);
  }

  private static Process launch(
      Path launcher, Path directory, Map<String, String> environment, String... args)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(launcher.toString())
            .directory(directory.toFile())
            .redirectError(directory.resolve("errors.txt").toFile());
    builder.command().addAll(List.of(args));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("MICRONAUT_SERVER_PORT", "-1");
    builder.environment().put("MUSTER_MANAGEMENT_PORT", "-1");
    // A service of the tests ends before the best code would pay for being made.
    builder.environment().put("JAVA_TOOL_OPTIONS", FAST_START);
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Returns what a process in the directory printed as errors, without a word of the options. */
  public static String errors(Path directory) throws IOException {
    return Files.readString(directory.resolve("errors.txt"))
        .replace("Picked up JAVA_TOOL_OPTIONS: " + FAST_START + "\n", "");
  }
}
