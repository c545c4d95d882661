import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Creates the start-up cache of the packaged service (JEP 514): runs the service once, as packaged,
 * on an embedded database, sends requests to it, and lets the JVM record the loaded classes.
 *
 * <pre>
 * java tools/TrainCache.java bootstrap/target/muster bootstrap/target/training tools/training
 * </pre>
 *
 * <p>The last directory holds the requests of one round, in a file for the house and one for each
 * context. A line has a method, a path and, after a space, a body.
 *
 * <p>The build runs this. A valid cache is kept. If no cache can be made, because the embedded
 * database does not run here, the service starts without one, and {@code mvn verify} fails.
 */
final class TrainCache {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:Health and metrics|Muster is ready): (\\S+).*");
  private static final Set<String> NEEDED = Set.of("PATH", "HOME", "TMPDIR", "JAVA_TOOL_OPTIONS");
  private static final int ROUNDS = 5;
  private static final int LIMIT_SECONDS = 180;

  private static final List<String> WATCHED = List.of("/health/live", "/health/ready", "/metrics");

  private final Path service;
  private final Path directory;
  private final Path cache;
  private final List<String> requests = new ArrayList<>();

  private TrainCache(Path service, Path directory, Path asked) throws IOException {
    this.service = service;
    this.directory = directory;
    try (Stream<Path> files = Files.list(asked)) {
      for (Path file : files.sorted().toList()) {
        requests.addAll(Files.readAllLines(file));
      }
    }
    this.cache = service.resolve("muster.aot");
  }

  public static void main(String[] args) throws Exception {
    TrainCache training =
        new TrainCache(
            Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath(), Path.of(args[2]));
    if (!training.fits()) {
      System.out.println("Training the start-up cache: 20 s, once per build.");
      training.train();
    }
  }

  /** Returns whether the JVM accepts the cache; in this mode it does not run without one. */
  private boolean fits() throws IOException, InterruptedException {
    return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:Flags=" + service.resolve("bin/muster.flags"),
                "-XX:AOTCache=" + cache,
                "-XX:AOTMode=on",
                "-cp",
                service.resolve("muster.jar").toString(),
                "-version")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }

  private void train() throws Exception {
    Path unfinished = Files.createDirectories(directory).resolve("unfinished.aot");
    Path log = directory.resolve("training.log");
    // A new directory makes this a first start, so that the classes of a first start are in the
    // cache: xz is a sealed package, and after the cache has moved, the JVM refuses to load its
    // other classes.
    Path database = Files.createTempDirectory(directory, "postgres");
    Files.deleteIfExists(cache);
    Process process = launch("-XX:AOTCacheOutput=" + unfinished, database, log);
    // A service that hangs must not block the build.
    CompletableFuture.delayedExecutor(LIMIT_SECONDS, TimeUnit.SECONDS)
        .execute(process.toHandle()::destroyForcibly);
    try {
      useOnceReady(process);
      end(process);
      Files.move(unfinished, cache, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      System.err.println("[WARNING] Muster will start slowly, without a cache: " + failed);
      System.err.println("[WARNING] See " + log);
    } finally {
      end(process);
      remove(database);
    }
  }

  private static void remove(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Ends the service, and waits while it writes the cache. */
  private static void end(Process process) throws Exception {
    // Process.destroy would also close the output; that of the handle does not.
    process.toHandle().destroy();
    process.getInputStream().transferTo(OutputStream.nullOutputStream());
    process.waitFor();
  }

  private Process launch(String option, Path database, Path log) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(service.resolve("bin/muster").toString())
            .directory(directory.toFile())
            .redirectError(log.toFile());
    // The environment of the build must not reach the service: it could name a real database.
    builder.environment().keySet().retainAll(NEEDED);
    // A cache belongs to some options of the JVM, such as the kind of its heap.
    builder.environment().merge("JAVA_TOOL_OPTIONS", option, (user, ours) -> user + " " + ours);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("MUSTER_DATABASE_DIRECTORY", database.toString());
    builder.environment().put("MICRONAUT_SERVER_PORT", "-1");
    builder.environment().put("MUSTER_MANAGEMENT_PORT", "-1");
    builder.environment().put("MUSTER_ACCESS", "open");
    return builder.start();
  }

  private void useOnceReady(Process process) throws Exception {
    BufferedReader output = process.inputReader();
    String management = address(output);
    String service = address(output);
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      for (int round = 0; round < ROUNDS; round++) {
        for (String path : WATCHED) {
          send(client, management, "GET " + path);
        }
        for (String request : requests) {
          send(client, service, request);
        }
      }
    }
  }

  /** Returns the address in the next line that has one; lines before it announce slow steps. */
  private static String address(BufferedReader output) throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.matches()) {
        return address.group(1);
      }
    }
    throw new IOException("The service does not start");
  }

  private static void send(HttpClient client, String base, String text) throws Exception {
    String[] words = text.split(" ", 3);
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + words[1]));
    if (words.length < 3) {
      request.method(words[0], BodyPublishers.noBody());
    } else {
      request.method(words[0], BodyPublishers.ofString(words[2]));
      request.header(
          "Content-Type",
          words[0].equals("PATCH") ? "application/merge-patch+json" : "application/json");
      request.header("Idempotency-Key", String.format(Locale.ROOT, "\"%08x\"", text.hashCode()));
    }
    int status = client.send(request.build(), BodyHandlers.discarding()).statusCode();
    if (status >= 500) {
      throw new IOException(text + " was answered " + status);
    }
  }
}
