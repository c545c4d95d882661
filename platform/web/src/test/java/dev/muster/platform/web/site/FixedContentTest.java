package dev.muster.platform.web.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Wire;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What is served from the class path is answered like everything else. */
class FixedContentTest implements NoteFixture {
  private static final String BUNDLE = "/swagger-ui/swagger-ui-bundle.js";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/docs",
        "/openapi.yaml",
        "/problems",
        "/problems/not-found",
        "/assets/muster.css",
        "/assets/docs.css",
        "/assets/docs.js",
        "/swagger-ui/swagger-ui.css",
        BUNDLE
      })
  void itIsReadAndNothingElse(String path) {
    for (String method : new String[] {"DELETE", "POST", "PUT", "PATCH", "FOO", "TRACE"}) {
      Answer refused = send(path, method);
      refused.hasStatus(405).hasHeader("Content-Type", "application/problem+json");
      assertEquals(
          Set.of("GET", "HEAD", "OPTIONS"), Set.of(refused.header("Allow").split(", *")), method);
    }
    get(path, "Accept", "image/png").hasStatus(406);
    api().get(path + "?x=1").hasStatus(400);
    api().get(path + "?v=").hasStatus(400);

    String get = exchange("GET", path);
    String head = exchange("HEAD", path);

    assertTrue(get.startsWith("HTTP/1.1 200 "), get);
    assertEquals(get.substring(0, get.indexOf("\r\n\r\n") + 4), head);
    assertTrue(head.contains("\r\ncontent-length: "), head);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/docs", "/openapi.yaml", "/assets/muster.css", BUNDLE})
  void itHasAStrongTagThatSparesTheNextReader(String path) {
    String tag = api().get(path).header("ETag");

    assertTrue(tag.matches("\"[0-9a-f]+\""), tag);
    for (String known : new String[] {tag, "W/" + tag, "*", "\"other\", " + tag}) {
      get(path, "If-None-Match", known).hasStatus(304).hasHeader("ETag", tag);
    }
    get(path, "If-None-Match", "\"other\"").hasStatus(200);
    get(path, "If-Match", tag).hasStatus(200);
    get(path, "If-Match", "W/" + tag).hasStatus(412);
    get(path, "If-Match", "\"other\"").hasStatus(412);
    get(path, "If-None-Match", tag.replace("\"", "")).hasStatus(400);
  }

  @Test
  void differentContentsHaveDifferentTags() {
    assertNotEquals(
        api().get("/assets/docs.css").header("ETag"),
        api().get("/assets/muster.css").header("ETag"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/openapi.yaml", "/assets/muster.css", BUNDLE})
  void itIsCompressedUnderATagOfItsOwn(String path) throws Exception {
    HttpResponse<byte[]> plain = bytes(path, "identity");

    for (String coding : new String[] {"gzip", "deflate, GZIP;q=0.5, br", "*", "x-gzip"}) {
      HttpResponse<byte[]> zipped = bytes(path, coding);

      assertEquals("gzip", zipped.headers().firstValue("Content-Encoding").orElseThrow(), coding);
      assertNotEquals(plain.headers().firstValue("ETag"), zipped.headers().firstValue("ETag"));
      assertEquals("Accept-Encoding", zipped.headers().firstValue("Vary").orElseThrow());
      assertTrue(zipped.body().length < plain.body().length / 2, coding);
      assertArrayEquals(
          plain.body(),
          new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes());
    }
    for (String coding : new String[] {"gzip;q=0", "gzip; q=0.000, *", "br", "*;q=0", ""}) {
      HttpResponse<byte[]> answer = bytes(path, coding);

      assertFalse(answer.headers().firstValue("Content-Encoding").isPresent(), coding);
      assertArrayEquals(plain.body(), answer.body());
      assertEquals("Accept-Encoding", answer.headers().firstValue("Vary").orElseThrow());
    }
  }

  @Test
  void whoeverLeavesDuringADownloadLeavesNothingInTheLog() throws Exception {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    log.start();
    root.addAppender(log);
    try {
      for (int i = 0; i < 60; i++) {
        leaveDuring("GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(BUNDLE), i);
      }
      api().get(BUNDLE).hasStatus(200);
    } finally {
      root.detachAppender(log);
    }
    assertEquals(List.of(), log.list);
  }

  private void leaveDuring(String request, int bytes) throws IOException {
    try (Socket socket = new Socket(service().getHost(), service().getPort())) {
      socket.setSoLinger(true, 0);
      socket.setReceiveBufferSize(4_096);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      if (bytes % 2 == 0) {
        assertEquals(bytes, socket.getInputStream().readNBytes(bytes).length);
      }
    }
  }

  private String exchange(String method, String path) {
    return Wire.exchange(
            service(),
            method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        .replaceFirst("(?i)\r\ndate: [^\r]*", "");
  }

  private Answer send(String path, String method) {
    return api().send(api().request(path).method(method, BodyPublishers.noBody()));
  }

  private Answer get(String path, String header, String value) {
    return api().send(api().request(path).header(header, value));
  }

  private HttpResponse<byte[]> bytes(String path, String coding) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> answer =
          client.send(
              HttpRequest.newBuilder(service().resolve(path))
                  .header("Accept-Encoding", coding)
                  .build(),
              BodyHandlers.ofByteArray());
      assertEquals(200, answer.statusCode());
      return answer;
    }
  }
}
