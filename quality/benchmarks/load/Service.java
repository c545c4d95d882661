import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A service under measurement: a packaged program in a process of its own.
 *
 * @param schema the schema of the database that has its tables
 */
record Service(String name, String schema, int port, Process process) implements AutoCloseable {
  private static final int STARTS_WITHIN_SECONDS = 60;

  /** Starts a command, and waits up to 60 seconds for its first response. */
  static Service start(
      String name, String schema, int port, List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).inheritIO().redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(environment);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("MICRONAUT_SERVER_PORT", String.valueOf(port));
    Service service = new Service(name, schema, port, builder.start());
    service.awaitFirstAnswer();
    return service;
  }

  String url() {
    return "http://127.0.0.1:" + port;
  }

  long cpu() throws IOException {
    return Cpu.of(process.pid());
  }

  /** Ends the process with SIGTERM, and kills it after 20 seconds. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitFirstAnswer() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/heroes")).build();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(STARTS_WITHIN_SECONDS);
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (System.nanoTime() < end && process.isAlive()) {
        try {
          if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (IOException _) {
          // The service is not listening yet.
        }
        Thread.sleep(100);
      }
    }
    close();
    throw new IOException(name + " did not start");
  }
}
