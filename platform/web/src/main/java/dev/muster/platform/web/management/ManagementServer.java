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
 * Answers who runs the service: whether it lives, whether it is ready for requests, and its
 * metrics.
 *
 * <p>A server of its own, so that it answers while the other one is busy or lets its last requests
 * finish, and so that no setting of the other one opens this one to strangers. That of the JDK is
 * enough for three paths.
 */
public final class ManagementServer implements AutoCloseable {
  private static final String TEXT = "text/plain; charset=utf-8";
  // Of the text format of Prometheus, which readers of metrics agree on.
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
   * Starts it.
   *
   * @param address where it listens; port 0 is any that is free
   * @param hosts refuses requests for other hosts
   * @param readiness whether requests would be served now
   * @param metrics in the text format of Prometheus
   * @throws IOException when it cannot listen there
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

  /** Where it listens. */
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
