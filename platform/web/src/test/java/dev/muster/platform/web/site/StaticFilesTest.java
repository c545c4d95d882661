package dev.muster.platform.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Wire;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What is served from the class path is answered like everything else. */
class StaticFilesTest implements NoteFixture {
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
}
