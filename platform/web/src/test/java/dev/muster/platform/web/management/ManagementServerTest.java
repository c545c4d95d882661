package dev.muster.platform.web.management;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.fixture.NoteService;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who runs the service gets three answers, and nothing else. */
class ManagementServerTest {
  private static final String METRICS = "muster_up 1\n";
  private static final HostFilter HOSTS =
      NoteService.shared().getApplicationContext().getBean(HostFilter.class);

  private final AtomicReference<Readiness> readiness = new AtomicReference<>(Readiness.NOT_READY);
  private final HttpClient client = HttpClient.newHttpClient();
  private ManagementServer server;

  @BeforeEach
  void start() throws IOException {
    server = ManagementServer.start(anyPort(), HOSTS, readiness::get, () -> METRICS);
  }

  @AfterEach
  void stop() {
    server.close();
    client.close();
  }

  @Test
  void itIsReadyWhenTheServiceSaysSo() throws Exception {
    HttpResponse<String> before = get("/health/ready");
    assertEquals(503, before.statusCode());
    assertEquals("not ready\n", before.body());

    readiness.set(Readiness.READY);

    assertEquals(200, get("/health/ready").statusCode());
    assertEquals("ready\n", get("/health/ready").body());

    readiness.set(Readiness.READ_ONLY);

    assertEquals(200, get("/health/ready").statusCode());
    assertEquals(
        "ready for reads alone: the database takes no writes\n", get("/health/ready").body());
  }

  @Test
  void itLivesWhetherItIsReadyOrNot() throws Exception {
    assertEquals(200, get("/health/live").statusCode());
    assertEquals("live\n", get("/health/live").body());
  }

  @Test
  void itLivesWhileItIsNotKnownWhetherItIsReady() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch known = new CountDownLatch(1);
    try (ManagementServer waiting =
        ManagementServer.start(
            anyPort(),
            HOSTS,
            () -> {
              asked.countDown();
              try {
                known.await();
              } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
              }
              return Readiness.READY;
            },
            () -> "")) {
      var pending =
          client.sendAsync(
              HttpRequest.newBuilder(waiting.uri().resolve("/health/ready")).build(),
              BodyHandlers.ofString());
      HttpRequest live = HttpRequest.newBuilder(waiting.uri().resolve("/health/live")).build();
      asked.await();

      assertEquals(200, client.send(live, BodyHandlers.ofString()).statusCode());

      known.countDown();
      assertEquals(200, pending.get().statusCode());
    }
  }

  @Test
  void itTellsTheMetrics() throws Exception {
    HttpResponse<String> metrics = get("/metrics");

    assertEquals(200, metrics.statusCode());
    assertEquals(METRICS, metrics.body());
    assertEquals(
        "text/plain; version=0.0.4; charset=utf-8",
        metrics.headers().firstValue("Content-Type").orElseThrow());
    assertEquals("no-store", metrics.headers().firstValue("Cache-Control").orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/health",
        "/health/",
        "/health/live/",
        "/health/live/x",
        "/health/liveness",
        "/metrics/x",
        "/beans",
        "/env",
        "/loggers",
        "/refresh",
        "/stop",
        "/threaddump",
        "/notes"
      })
  void itTellsNothingElse(String path) throws Exception {
    assertEquals(404, get(path).statusCode());
    assertEquals("", get(path).body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
  void itTakesNothing(String method) throws Exception {
    HttpResponse<String> answer = send("/health/live", method);

    assertEquals(405, answer.statusCode());
    assertEquals("GET, HEAD", answer.headers().firstValue("Allow").orElseThrow());
  }

  @Test
  void headAnswersWithoutABody() throws Exception {
    assertEquals(503, send("/health/ready", "HEAD").statusCode());
    assertEquals(200, send("/metrics", "HEAD").statusCode());
    assertEquals("", send("/metrics", "HEAD").body());
    assertEquals(
        String.valueOf(METRICS.length()),
        send("/metrics", "HEAD").headers().firstValue("Content-Length").orElseThrow());
  }

  @Test
  void whoEndsItsSideOfTheConnectionIsAnswered() throws Exception {
    try (Socket socket = new Socket(server.uri().getHost(), server.uri().getPort())) {
      socket
          .getOutputStream()
          .write("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(UTF_8));
      socket.shutdownOutput();

      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);

      assertTrue(answer.endsWith("\r\n\r\n" + METRICS), answer);
    }
  }

  @Test
  void nobodyListensOnceItIsClosed() throws Exception {
    ManagementServer closed =
        ManagementServer.start(anyPort(), HOSTS, () -> Readiness.READY, () -> "");
    HttpRequest live = HttpRequest.newBuilder(closed.uri().resolve("/health/live")).build();

    closed.close();

    assertThrows(ConnectException.class, () -> client.send(live, BodyHandlers.ofString()));
  }

  @Test
  void itRefusesAnAddressThatIsTaken() {
    InetSocketAddress taken = new InetSocketAddress("127.0.0.1", server.uri().getPort());

    assertThrows(
        BindException.class,
        () -> ManagementServer.start(taken, HOSTS, () -> Readiness.READY, () -> ""));
  }

  private static InetSocketAddress anyPort() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(path, "GET");
  }

  private HttpResponse<String> send(String path, String method) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.uri().resolve(path));
    return client.send(
        request.method(method, BodyPublishers.noBody()).build(), BodyHandlers.ofString());
  }
}
