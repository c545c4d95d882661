package dev.muster.platform.web.netty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.fixture.NoteService;
import dev.muster.platform.web.fixture.SlowController;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Whoever sends nothing, or drop by drop, keeps no connection; whoever waits for an answer does.
 */
class SlowSendersTest {
  private static final Duration LIMIT = SlowController.TIME.dividedBy(3);
  private static final String BODY = "{\"text\": \"A\"}";
  private static final String POST =
      """
      POST /notes HTTP/1.1\r
      Host: localhost\r
      Content-Type: application/json\r
      Content-Length: 10000\r
      \r
      """;

  private static final EmbeddedServer SERVER =
      NoteService.start(Map.of("muster.web.request-timeout", LIMIT.toMillis() + "ms"));

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void aConnectionWithoutARequestIsClosedWithoutAWord() throws IOException {
    assertEquals("", answerTo("", false));
  }

  @Test
  void aHeadThatComesDropByDropIsCutOff() throws IOException {
    assertEquals("", answerTo("GET /notes HTTP/1.1\r\nX: ", true));
  }

  @Test
  void aBodyThatComesDropByDropIsCutOffWithAProblem() throws IOException {
    assertTimeout(answerTo(POST, true));
  }

  @Test
  void aBodyThatDoesNotComeIsCutOffWithAProblem() throws IOException {
    assertTimeout(answerTo(POST + BODY, false));
    NoteService.api(SERVER.getURI())
        .get("/notes")
        .is(
            200,
            """
            {"items": [], "next": null}\
            """);
  }

  @Test
  void aConnectionIsClosedThatIsNotUsedAgain() throws IOException {
    String answer = answerTo("GET /notes/1 HTTP/1.1\r\nHost: localhost\r\n\r\n", false);

    assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
    assertEquals(1, answer.split("HTTP/1.1", -1).length - 1, answer);
  }

  @Test
  void theTimeOfTheAnswerDoesNotCount() throws IOException {
    String request = "GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n";
    String answer = answerTo(request, false);

    assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
    assertTrue(answer.endsWith("answered"), answer);
  }

  private static void assertTimeout(String answer) {
    assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
    assertTrue(answer.contains("\r\nconnection: close\r\n"), answer);
    assertTrue(answer.contains("\r\ncache-control: no-store\r\n"), answer);
    assertTrue(answer.contains("\"type\":\"/problems/request-timeout\""), answer);
    assertTrue(answer.contains("\"instance\":\"/notes\""), answer);
  }

  /** What comes until the server closes the connection. */
  private String answerTo(String beginning, boolean drip) throws IOException {
    try (Socket socket = new Socket(SERVER.getHost(), SERVER.getPort())) {
      socket.setSoTimeout(20_000);
      OutputStream output = socket.getOutputStream();
      output.write(beginning.getBytes(StandardCharsets.UTF_8));
      if (drip) {
        Thread.startVirtualThread(() -> drip(output));
      }
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void drip(OutputStream output) {
    try {
      while (true) {
        output.write(' ');
        Thread.sleep(20);
      }
    } catch (IOException | InterruptedException closed) {
      // What this test waits for.
    }
  }
}
