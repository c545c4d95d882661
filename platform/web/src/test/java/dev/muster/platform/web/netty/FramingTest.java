package dev.muster.platform.web.netty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.kit.Wire;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a body ends, and which HTTP is spoken, is read as RFC 9110 and RFC 9112 have it. */
class FramingTest implements NoteFixture {
  private static final String JSON = "Content-Type: application/json\r\n";
  private static final String CHUNKS = "c\r\n{\"text\":\"A\"}\r\n0\r\n\r\n";

  @ParameterizedTest
  @ValueSource(strings = {"Chunked", "CHUNKED", "chunkeD", " chunked ", "\tChunked"})
  void theNameOfATransferCodingHasNoCase(String coding) {
    assertEquals(201, status("POST /notes HTTP/1.1", JSON + "Transfer-Encoding:" + coding, CHUNKS));
    assertEquals(1, api().get("/notes").member("items").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gzip", "xchunked", "gzip, chunked", "foo", "foo, chunked", "identity", "foo;q=1"})
  void aTransferCodingThatIsUnknownIsNotImplemented(String coding) {
    String answer = answer("POST /notes HTTP/1.1", "Transfer-Encoding: " + coding, CHUNKS);

    assertEquals(501, Wire.status(answer), answer);
    assertTrue(answer.contains("\"/problems/unknown-transfer-coding\""), answer);
  }

  @Test
  void aTransferCodingThatLeavesTheEndOpenIsABadRequest() {
    for (String lines :
        new String[] {
          "Transfer-Encoding: chunked, chunked",
          "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
          "Transfer-Encoding: chunked,",
          "Transfer-Encoding: ,chunked",
          "Transfer-Encoding: chunked, gzip",
          "Transfer-Encoding:",
          "Transfer-Encoding: ,"
        }) {
      assertEquals(400, status("POST /notes HTTP/1.1", JSON + lines, CHUNKS), lines);
    }
    assertEquals(400, status("POST /notes HTTP/1.0", JSON + "Transfer-Encoding: chunked", CHUNKS));
  }

  @ParameterizedTest
  @CsvSource({
    "HTTP/1.0, 200",
    "HTTP/1.1, 200",
    "HTTP/1.2, 200",
    "HTTP/1.9, 200",
    "HTTP/2.0, 505",
    "HTTP/3.0, 505",
    "HTTP/0.9, 505",
    "HTTP/2, 400",
    "HTTPS/1.1, 400"
  })
  void aLaterMinorVersionIsServedAndAnotherMajorOneIsNot(String version, int status) {
    String answer = answer("GET /notes " + version, "", "");

    assertEquals(status, Wire.status(answer), answer);
    if (status == 505) {
      assertTrue(answer.contains("\"/problems/http-version-not-supported\""), answer);
    }
    assertTrue(answer.startsWith("HTTP/1."), answer);
  }

  @Test
  void aLaterMinorVersionKeepsTheConnection() {
    String first = "GET /notes HTTP/1.2\r\nHost: localhost\r\n\r\n";
    String last = "GET /notes HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    assertEquals(List.of(200, 200), Wire.statuses(Wire.exchange(service(), first + last)));
  }

  private int status(String line, String headers, String body) {
    return Wire.status(answer(line, headers, body));
  }

  private String answer(String line, String headers, String body) {
    return Wire.answer(service(), line, headers, body);
  }
}
