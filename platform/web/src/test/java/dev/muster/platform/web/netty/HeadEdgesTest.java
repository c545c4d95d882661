package dev.muster.platform.web.netty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.kit.Wire;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Methods and types are read as RFC 9110 has them, and refused with the status that it names. */
class HeadEdgesTest implements NoteFixture {
  private static final String JSON = "Content-Type: application/json\r\n";

  @Test
  void headKeepsTheConnectionAndTellsTheLength() {
    long note = note("Buy milk");
    String head = "HEAD /notes/%d HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(note);
    String absent = "HEAD /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n";
    String get =
        "GET /notes/%d HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(note);

    String answer = Wire.exchange(service(), head + absent + head + get);

    assertEquals(List.of(200, 404, 200, 200), Wire.statuses(answer));
    assertEquals(4, answer.split("content-length: ", -1).length - 1, answer);
    assertEquals(2, answer.split("\\{\"", -1).length, "the body of GET alone: " + answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/x-www-form-urlencoded",
        "text/plain",
        "application/merge-patch+json",
        "nonsense",
        "*/*",
        "multipart/form-data; boundary=x"
      })
  void aBodyWithoutContentHasNoType(String type) {
    String empty = "Content-Length: 0\r\nContent-Type: " + type;

    assertEquals(201, status("PUT /notes/7 HTTP/1.1", empty, ""));
    assertEquals(200, status("GET /notes/7 HTTP/1.1", "Content-Type: " + type, ""));
    assertEquals(204, status("DELETE /notes/7 HTTP/1.1", empty, ""));
    assertEquals(201, status("PUT /notes/7 HTTP/1.1", "Content-Type: " + type, ""));
    assertEquals(400, status("POST /notes HTTP/1.1", empty, ""));
    assertEquals(400, status("PATCH /notes/7 HTTP/1.1", empty, ""));
  }

  @Test
  void aBodyWithContentHasAType() {
    for (String type : new String[] {"text/plain", "application/x-www-form-urlencoded"}) {
      String one = "Content-Length: 2\r\nContent-Type: " + type;
      assertEquals(415, status("PUT /notes/7 HTTP/1.1", one, "{}"));
      assertEquals(415, status("POST /notes HTTP/1.1", one, "{}"));
    }
  }

  @Test
  void aSecondContentTypeIsRefused() {
    for (String second : new String[] {"application/json", "text/plain", ""}) {
      String lines = JSON + "Content-Length: 2\r\nContent-Type: " + second;
      for (String line : new String[] {"POST /notes", "PUT /notes/7", "PATCH /notes/7"}) {
        String answer = answer(line + " HTTP/1.1", lines, "{}");
        assertEquals(400, Wire.status(answer), answer);
        assertTrue(answer.contains("\"/problems/bad-request\""), answer);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /notes        | GET,HEAD,OPTIONS,POST
          /notes/1      | DELETE,GET,HEAD,OPTIONS,PATCH,PUT
          /             | GET,HEAD,OPTIONS
          /problems     | GET,HEAD,OPTIONS
          /openapi.yaml | GET,HEAD,OPTIONS
          /assets/docs.js | GET,HEAD,OPTIONS
          /notes/removals | DELETE,GET,HEAD,OPTIONS,PATCH,POST,PUT
          *             | DELETE,GET,HEAD,OPTIONS,PATCH,POST,PUT
          """)
  void optionsTellsWhatAPathTakes(String target, String methods) {
    String answer = answer("OPTIONS " + target + " HTTP/1.1", "", "");

    assertEquals(204, Wire.status(answer), answer);
    String allow = answer.replaceAll("(?is).*\r\nallow: ([^\r]*)\r\n.*", "$1");
    String[] told = allow.split(", *");
    Arrays.sort(told);
    assertEquals(methods, String.join(",", told));
    assertEquals(
        methods.contains("PATCH"),
        answer.toLowerCase(Locale.ROOT).contains("accept-patch: application/merge-patch+json"),
        answer);
    assertFalse(answer.toLowerCase(Locale.ROOT).contains("content-length"), answer);
  }

  @Test
  void optionsOfNothingIsNotFound() {
    assertEquals(404, status("OPTIONS /nowhere HTTP/1.1", "", ""));
    assertEquals(404, status("OPTIONS /notes/1/2 HTTP/1.1", "", ""));
    assertEquals(404, status("OPTIONS /notes/ HTTP/1.1", "", ""));
    assertEquals(404, status("OPTIONS /assets/other.css HTTP/1.1", "", ""));
  }

  private int status(String line, String headers, String body) {
    return Wire.status(answer(line, headers, body));
  }

  private String answer(String line, String headers, String body) {
    return Wire.answer(service(), line, headers, body);
  }
}
