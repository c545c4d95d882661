package dev.muster.platform.web.netty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.kit.Wire;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Requests that no decent client sends are answered all the same, with a problem detail. */
class OddRequestsTest implements NoteFixture {
  /** The header that says when an answer was given. */
  private static final Pattern DATE = Pattern.compile("(?i)\r\ndate: (.*)\r\n");

  @Test
  void aRequestThatIsNoHttpIsABadRequest() {
    assertProblem(400, "bad-request", "GET /notes");
    assertProblem(400, "bad-request", "GET /notes HTTP/9");
    assertProblem(400, "bad-request", "GET /notes/a b HTTP/1.1");
    assertProblem(400, "bad-request", "POST /notes HTTP/1.1\r\nContent-Length: x");
    assertProblem(400, "bad-request", "GET /notes HTTP/1.1\r\nCookie: a=\0");
  }

  @Test
  void aPathThatIsNoUriIsABadRequest() {
    assertProblem(400, "bad-request", "GET /notes/%zz HTTP/1.1");
    assertProblem(400, "bad-request", "GET /notes?text=%zz HTTP/1.1");
    assertProblem(400, "bad-request", "GET /[ HTTP/1.1");
    assertProblem(400, "bad-request", "GET /notes/1|2 HTTP/1.1");
    assertProblem(400, "bad-request", "GET /notes?text=%ff HTTP/1.1");
    assertProblem(400, "bad-request", "GET /notes?text=%ED%A0%80 HTTP/1.1");
    assertProblem(400, "bad-request", "GET /notes/%C3 HTTP/1.1");
    assertProblem(400, "bad-request", "GET /notes?text=%C3a%A9 HTTP/1.1");
    assertProblem(400, "bad-request", "GET /notes?text=\u00e9 HTTP/1.1");
    assertProblem(404, "not-found", "GET //notes HTTP/1.1");
    assertProblem(404, "not-found", "GET /notes/1/../2 HTTP/1.1");
    assertProblem(404, "not-found", "GET /notes%00 HTTP/1.1");
    assertProblem(400, "invalid-request", "GET /notes/%2e%2e HTTP/1.1");
    assertProblem(400, "invalid-request", "GET /notes/%2F1 HTTP/1.1");
    assertProblem(400, "invalid-request", "GET /notes/%2B1 HTTP/1.1");
  }

  @Test
  void aHeadThatCanBeMisunderstoodIsABadRequest() {
    String get = "GET /notes HTTP/1.1\r\n";
    for (String host :
        new String[] {"", "Host: a\r\nHost: a\r\n", "Host: a b\r\n", "Host: a@b\r\n"}) {
      assertAnswer(400, "bad-request", get + host + "\r\n");
    }
    for (String host : new String[] {"localhost", "localhost:8080", "[::1]:80"}) {
      assertTrue(
          exchange(get + "Host: " + host + "\r\nConnection: close\r\n\r\n")
              .startsWith("HTTP/1.1 200 "),
          host);
    }
    assertTrue(exchange("GET /notes HTTP/1.0\r\n\r\n").contains(" 200 "));
    assertProblem(400, "bad-request", "get /notes HTTP/1.1");
  }

  @Test
  void aTransferCodingThatIsNotChunkedEndsTheConnection() {
    String second = "GET /notes HTTP/1.1\r\nHost: localhost\r\n\r\n";
    for (String coding : new String[] {"gzip", "xchunked", "gzip, chunked", "foo"}) {
      String answer =
          assertAnswer(
              501,
              "unknown-transfer-coding",
              "POST /notes HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: "
                  + coding
                  + "\r\n\r\n"
                  + second);
      assertEquals(1, answer.split("http/1.1 ", -1).length - 1, answer);
    }
  }

  @Test
  void anAcceptThatIsNoneIsPassedOver() {
    String head = "GET /notes HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: ";
    assertAnswer(406, "not-acceptable", head + ";\r\n\r\n");
    assertTrue(exchange(head + ";;;, */*\r\n\r\n").startsWith("HTTP/1.1 200 "));
  }

  @Test
  void aSlashAtTheEndIsNoPathOfTheService() {
    long note = note("Buy milk");
    assertProblem(404, "not-found", "GET /notes/ HTTP/1.1");
    assertProblem(404, "not-found", "GET /notes/%d/ HTTP/1.1".formatted(note));
    assertProblem(404, "not-found", "GET /problems/ HTTP/1.1");
    assertProblem(404, "not-found", "DELETE /notes/%d/ HTTP/1.1".formatted(note));
    api().get("/notes/" + note).hasStatus(200);
  }

  @Test
  void aMethodThatNobodyKnowsIsNotAllowed() {
    assertProblem(405, "method-not-allowed", "FOO /notes HTTP/1.1");
    assertProblem(405, "method-not-allowed", "TRACE /notes HTTP/1.1");
  }

  @Test
  void whatIsTooLongIsRefusedBeforeItIsRead() {
    String post = "POST /notes HTTP/1.1\r\nContent-Type: application/json\r\n";
    assertProblem(413, "content-too-large", post + "Content-Length: 9999999999");
    assertProblem(414, "uri-too-long", "GET /" + "x".repeat(5_000) + " HTTP/1.1");
    assertProblem(431, "header-too-large", "GET /notes HTTP/1.1\r\nX: " + "x".repeat(20_000));
  }

  @Test
  void aContentTypeThatIsNoneIsUnsupported() {
    for (String type : new String[] {"nonsense", ";", "application/jsonx", "*/*"}) {
      String post = "POST /notes HTTP/1.1\r\nContent-Length: 2\r\nContent-Type: ";
      assertProblem(415, "unsupported-media-type", post + type);
    }
  }

  @Test
  void aBodyWhoseChunksAreBrokenIsRefusedAndNothingIsWritten() {
    note("Buy milk");
    String chunked =
        " HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n"
            + "Host: localhost\r\n\r\n";
    String put = "PUT /notes/7" + chunked;
    String add = "POST /notes" + chunked;

    assertAnswer(400, "bad-request", put + "zz\r\n{\"color\":\"RED\"}\r\n0\r\n\r\n");
    assertAnswer(400, "bad-request", add + "c\r\n{\"text\":\"A\"}\r\nzz\r\n\r\n");

    api().get("/notes/7").hasStatus(404);
    assertEquals(1, api().get("/notes").member("items").size());
  }

  @Test
  void aRequestThatIsRefusedUnreadIsAnsweredInItsTurn() {
    String host = " HTTP/1.1\r\nHost: localhost\r\n";
    String note = "{\"text\":\"A\"}";
    String add =
        "POST /notes"
            + host
            + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(note.length(), note);
    String chunks =
        "POST /notes"
            + host
            + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n";

    for (String refused :
        List.of("GET /notes?text=%ff" + host + "\r\n", "GET /[\r\n\r\n", chunks)) {
      List<String> statuses =
          Pattern.compile("HTTP/1.1 (\\d+)")
              .matcher(exchange(add + add + refused + add))
              .results()
              .map(it -> it.group(1))
              .toList();
      assertEquals(List.of("201", "201", "400"), statuses, refused);
    }
    assertEquals(6, api().get("/notes").member("items").size());
  }

  @Test
  void aBodyInAContentCodingIsUnsupported() {
    String post = "POST /notes HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 2\r\n";
    for (String coding : new String[] {"gzip", "deflate", "br", "nonsense"}) {
      String answer =
          assertProblem(415, "unsupported-media-type", post + "Content-Encoding: " + coding);
      assertTrue(answer.contains("accept-encoding: identity"), answer);
    }
    assertProblem(400, "invalid-request", post + "Content-Encoding: identity");
  }

  @Test
  void aTargetIsOfAsciiAlone() {
    String answer =
        Wire.exchange(
            service(),
            "GET /notes?text=\u0080 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            StandardCharsets.ISO_8859_1);

    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
  }

  @Test
  void aTargetThatIsNoUriIsNoInstance() {
    String head = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    assertFalse(exchange("GET /notes/%zz" + head).contains("instance"));
    assertFalse(exchange("GET /notes/" + "x".repeat(5_000) + head).contains("instance"));
    assertTrue(exchange("GET /notes?text=%ff" + head).contains("\"instance\":\"/notes\""));
  }

  private String assertProblem(int status, String code, String head) {
    return assertAnswer(status, code, head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n{}");
  }

  private String assertAnswer(int status, String code, String head) {
    String answer = exchange(head);

    assertEquals(Integer.toString(status), answer.split(" ", 3)[1], head);
    String headers = answer.toLowerCase(Locale.ROOT);
    assertTrue(headers.contains("content-type: application/problem+json"), head);
    assertTrue(headers.contains("cache-control: no-store"), head);
    Matcher date = DATE.matcher(answer);
    assertTrue(date.find(), head);
    Instant given = DateTimeFormatter.RFC_1123_DATE_TIME.parse(date.group(1), Instant::from);
    assertTrue(Duration.between(given, Instant.now()).abs().toHours() < 1, answer);
    assertTrue(answer.contains("\"/problems/" + code + "\""), () -> head + "\n" + answer);
    return headers;
  }

  private String exchange(String request) {
    return Wire.exchange(service(), request);
  }
}
