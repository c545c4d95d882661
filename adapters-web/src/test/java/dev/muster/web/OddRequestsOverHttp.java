package dev.muster.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Requests that no decent client sends are answered all the same, with a problem detail. */
public interface OddRequestsOverHttp extends HttpFixture {
  @Test
  default void aRequestThatIsNoHttpIsABadRequest() {
    assertProblem(400, "bad-request", "GET /heroes");
    assertProblem(400, "bad-request", "GET /heroes HTTP/9");
    assertProblem(400, "bad-request", "GET /heroes/a b HTTP/1.1");
    assertProblem(400, "bad-request", "POST /heroes HTTP/1.1\r\nContent-Length: x");
    assertProblem(400, "bad-request", "GET /heroes HTTP/1.1\r\nCookie: a=\0");
  }

  @Test
  default void aPathThatIsNoUriIsABadRequest() {
    assertProblem(400, "bad-request", "GET /heroes/%zz HTTP/1.1");
    assertProblem(400, "bad-request", "GET /heroes?name=%zz HTTP/1.1");
    assertProblem(400, "bad-request", "GET /[ HTTP/1.1");
    assertProblem(400, "bad-request", "GET /heroes/1|2 HTTP/1.1");
    assertProblem(400, "bad-request", "GET /heroes?name=%ff HTTP/1.1");
    assertProblem(400, "bad-request", "GET /heroes?name=%ED%A0%80 HTTP/1.1");
    assertProblem(400, "bad-request", "GET /heroes/%C3 HTTP/1.1");
    assertProblem(400, "bad-request", "GET /heroes?name=\u00e9 HTTP/1.1");
    assertProblem(404, "not-found", "GET //heroes HTTP/1.1");
    assertProblem(404, "not-found", "GET /heroes/1/../2 HTTP/1.1");
    assertProblem(404, "not-found", "GET /heroes%00 HTTP/1.1");
    assertProblem(400, "invalid-request", "GET /heroes/%2e%2e HTTP/1.1");
    assertProblem(400, "invalid-request", "GET /heroes/%2F1 HTTP/1.1");
    assertProblem(400, "invalid-request", "GET /heroes/%2B1 HTTP/1.1");
  }

  @Test
  default void aMethodThatNobodyKnowsIsNotAllowed() {
    assertProblem(405, "method-not-allowed", "FOO /heroes HTTP/1.1");
    assertProblem(405, "method-not-allowed", "TRACE /heroes HTTP/1.1");
    assertProblem(404, "not-found", "OPTIONS * HTTP/1.1");
  }

  @Test
  default void whatIsTooLongIsRefusedBeforeItIsRead() {
    String post = "POST /heroes HTTP/1.1\r\nContent-Type: application/json\r\n";
    assertProblem(413, "content-too-large", post + "Content-Length: 9999999999");
    assertProblem(414, "uri-too-long", "GET /" + "x".repeat(5_000) + " HTTP/1.1");
    assertProblem(431, "header-too-large", "GET /heroes HTTP/1.1\r\nX: " + "x".repeat(20_000));
  }

  @Test
  default void aContentTypeThatIsNoneIsUnsupported() {
    for (String type : new String[] {"nonsense", ";", "application/jsonx", "*/*"}) {
      String post = "POST /heroes HTTP/1.1\r\nContent-Length: 2\r\nContent-Type: ";
      assertProblem(415, "unsupported-media-type", post + type);
    }
  }

  @Test
  default void aBodyWhoseChunksAreBrokenIsRefusedAndNothingIsWritten() {
    long team = team("Z-Force");
    long hero = hero("Deadpond");
    String chunked =
        " HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n"
            + "Host: localhost\r\n\r\n";
    String join = "PUT " + HttpFixture.member(team, hero) + chunked;
    String add = "POST /heroes" + chunked;

    assertAnswer(400, "bad-request", join + "zz\r\n{\"role\":\"DEPUTY\"}\r\n0\r\n\r\n");
    assertAnswer(
        400, "bad-request", add + "1d\r\n{\"name\":\"A\",\"secretName\":\"B\"}\r\nzz\r\n\r\n");

    api().get(HttpFixture.member(team, hero)).hasStatus(404);
    assertEquals(1, api().get("/heroes").member("items").size());
  }

  @Test
  default void aRequestThatIsRefusedUnreadIsAnsweredInItsTurn() {
    String host = " HTTP/1.1\r\nHost: localhost\r\n";
    String hero = "{\"name\":\"A\",\"secretName\":\"B\"}";
    String add =
        "POST /heroes"
            + host
            + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(hero.length(), hero);
    String chunks =
        "POST /heroes"
            + host
            + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n";

    for (String refused :
        List.of("GET /heroes?name=%ff" + host + "\r\n", "GET /[\r\n\r\n", chunks)) {
      List<String> statuses =
          Pattern.compile("HTTP/1.1 (\\d+)")
              .matcher(exchange(add + add + refused + add))
              .results()
              .map(it -> it.group(1))
              .toList();
      assertEquals(List.of("201", "201", "400"), statuses, refused);
    }
    assertEquals(6, api().get("/heroes").member("items").size());
  }

  @Test
  default void aBodyInAContentCodingIsUnsupported() {
    String post =
        "POST /heroes HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 2\r\n";
    for (String coding : new String[] {"gzip", "deflate", "br", "nonsense"}) {
      String answer =
          assertProblem(415, "unsupported-media-type", post + "Content-Encoding: " + coding);
      assertTrue(answer.contains("accept-encoding: identity"), answer);
    }
    assertProblem(400, "invalid-request", post + "Content-Encoding: identity");
  }

  @Test
  default void aTargetThatIsNoUriIsNoInstance() {
    String head = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    assertFalse(exchange("GET /heroes/%zz" + head).contains("instance"));
    assertFalse(exchange("GET /heroes/" + "x".repeat(5_000) + head).contains("instance"));
    assertTrue(exchange("GET /heroes?name=%ff" + head).contains("\"instance\":\"/heroes\""));
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
    assertTrue(headers.contains("\r\ndate: "), head);
    assertTrue(answer.contains("\"/problems/" + code + "\""), () -> head + "\n" + answer);
    return headers;
  }

  private String exchange(String request) {
    try (Socket socket = new Socket(service().getHost(), service().getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
