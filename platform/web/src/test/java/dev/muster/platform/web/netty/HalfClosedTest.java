package dev.muster.platform.web.netty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.kit.Api;
import dev.muster.platform.web.kit.Wire;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who ends its side of the connection once its requests are sent gets its answers. */
class HalfClosedTest implements NoteFixture {
  private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\n";
  private static final String NOTE = "{\"text\":\"A\"}";
  private static final String ADD =
      "POST /notes" + HOST + "Content-Type: application/json\r\nContent-Length: 12\r\n\r\n" + NOTE;
  private static final String LIST = "GET /notes" + HOST + "\r\n";
  private static final String CHUNKED =
      "POST /notes" + HOST + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";

  @Test
  void everyWriteThatIsDoneIsAnswered() throws Exception {
    for (int i = 1; i <= 40; i++) {
      assertEquals(List.of(201), Wire.statuses(answer(ADD)));
      assertEquals(i, api().get("/notes").member("items").size());
    }
  }

  @Test
  void everyKindOfRequestIsAnswered() throws Exception {
    assertEquals(List.of(200), Wire.statuses(answer(LIST)));
    assertEquals(List.of(200), Wire.statuses(answer("HEAD /notes" + HOST + "\r\n")));
    assertEquals(List.of(201), Wire.statuses(answer(CHUNKED + "c\r\n" + NOTE + "\r\n0\r\n\r\n")));
    assertEquals(List.of(404), Wire.statuses(answer("GET /nowhere" + HOST + "\r\n")));
    assertEquals(List.of(400), Wire.statuses(answer("GET /notes?text=%ff" + HOST + "\r\n")));
    assertEquals(List.of(200), Wire.statuses(answer("GET /notes HTTP/1.0\r\n\r\n")));
    assertTrue(answer("GET /swagger-ui/swagger-ui-bundle.js" + HOST + "\r\n").length() > 1_000_000);
  }

  @Test
  void requestsInARowAreAllAnsweredInTheirOrder() throws Exception {
    assertEquals(
        List.of(201, 200, 201, 404, 201, 201, 200),
        Wire.statuses(
            answer(ADD + LIST + ADD + "GET /nowhere" + HOST + "\r\n" + ADD + ADD + LIST)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "GET /notes", "GET /notes HTTP/1.1\r\nHost: loc", "\r\n"})
  void whoSentNoRequestGetsNoAnswerAndIsLetGo(String beginning) throws Exception {
    assertTrue(List.of(List.of(), List.of(400)).contains(Wire.statuses(answer(beginning))));
  }

  @Test
  void aRequestThatIsNotWholeIsNotDone() throws Exception {
    answer(ADD.substring(0, ADD.length() - 1));
    answer(CHUNKED + "c\r\n" + NOTE + "\r\n");
    assertEquals(List.of(201), Wire.statuses(answer(ADD + ADD.substring(0, ADD.length() - 1))));

    assertEquals(1, api().get("/notes").member("items").size());
  }

  @Test
  void whoLeavesAfterAnAnswerIsLetGo() throws Exception {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(LIST.getBytes(StandardCharsets.UTF_8));
      assertEquals('H', socket.getInputStream().read());
      socket.shutdownOutput();

      assertTrue(socket.getInputStream().readAllBytes().length > 0);
    }
  }

  /** What comes until the service closes the connection. */
  private String answer(String requests) throws IOException {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(requests.getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket(service().getHost(), service().getPort());
    socket.setSoTimeout((int) Api.PATIENCE.toMillis());
    return socket;
  }
}
