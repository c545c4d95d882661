package dev.muster.platform.web.management;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Serves the operator's probes: liveness, readiness for requests, and metrics.
 *
 * <p>It is a server of its own, so that it answers while the main server is busy or shuts down, and
 * so that no setting of the main server opens it to strangers. The JDK's HTTP server is enough for
 * three paths.
 */
public final class ManagementServer implements AutoCloseable {
  private static final String TEXT = "text/plain; charset=utf-8";
  // The text format of Prometheus, a common format of metrics readers.
  private static final String METRICS = "text/plain; version=0.0.4; charset=utf-8";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Supplier<Readiness> readiness;
  private final Supplier<String> metrics;

  private ManagementServer(
      HttpServer server, Supplier<Readiness> readiness, Supplier<String> metrics) {
    this.server = server;
    this.readiness = readiness;
    this.metrics = metrics;
  }

  /**
   * Starts the server.
   *
   * @param address the address to listen on; port 0 takes any free port
   * @param hosts refuses requests for other hosts
   * @param readiness tells whether requests would be served now
   * @param metrics returns the metrics in the text format of Prometheus
   * @throws IOException when the server cannot listen on the address
   */
  public static ManagementServer start(
      InetSocketAddress address,
      HostFilter hosts,
      Supplier<Readiness> readiness,
      Supplier<String> metrics)
      throws IOException {
    HttpServer server = HttpServer.create(address, 0);
    ManagementServer management = new ManagementServer(server, readiness, metrics);
    server.setExecutor(management.threads);
    server.createContext("/", management::answer).getFilters().add(hosts);
    server.start();
    return management;
  }

  /** Returns the address of the server. */
  public URI uri() {
    InetSocketAddress address = server.getAddress();
    String host = address.getAddress().getHostAddress();
    return URI.create(
        "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      String method = exchange.getRequestMethod();
      if (!method.equals("GET") && !method.equals("HEAD")) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        send(exchange, 405, TEXT, "");
        return;
      }
      switch (exchange.getRequestURI().getRawPath()) {
        case "/health/live" -> send(exchange, 200, TEXT, "live\n");
        case "/health/ready" -> {
          Readiness now = readiness.get();
          send(exchange, now.status(), TEXT, now.text() + "\n");
        }
        case "/metrics" -> send(exchange, 200, METRICS, metrics.get());
        default -> send(exchange, 404, TEXT, "");
      }
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
    }
    if (body.length == 0 || exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
