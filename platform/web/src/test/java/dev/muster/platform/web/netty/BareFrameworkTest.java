package dev.muster.platform.web.netty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.fixture.NoteService;
import dev.muster.platform.web.kit.Wire;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.micronaut.runtime.server.EmbeddedServer;
import io.netty.channel.Channel;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * The framework alone still does what the guard mends. The message of a test that fails here names
 * the part of the guard that can go.
 */
class BareFrameworkTest {
  private static final String BARE = "muster.fixture.bare";
  private static final EmbeddedServer SERVER = NoteService.start(Map.of(BARE, "true"));

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void headTellsNoLength() {
    String answer = answer("HEAD /notes HTTP/1.1", "");

    assertTrue(answer.startsWith("http/1.1 200 "), answer);
    assertFalse(
        answer.contains("content-length"),
        "micronaut-core #3685 is mended: RequestGuard need not rewrite HEAD");
  }

  @Test
  void aPathIsRoutedByItsSpelling() {
    String message = "the router decodes paths: RequestTarget need not normalise them";

    assertEquals(404, Wire.status(answer("GET /%6eotes HTTP/1.1", "")), message);
    assertEquals(404, Wire.status(answer("GET /notes/+1 HTTP/1.1", "")), message);
    assertEquals(400, Wire.status(answer("GET /notes/%2B1 HTTP/1.1", "")), message);
  }

  @Test
  void aPathThatBeginsWithTwoSlashesLosesItsFirstSegment() {
    assertTrue(
        answer("GET //notes/1 HTTP/1.1", "").contains("\"instance\":\"/1\""),
        "an origin-form is a path: RequestPath need not write a dot segment");
  }

  @Test
  void theTypeOfAnEmptyBodyIsRefused() {
    String empty = "Content-Type: text/plain\r\nContent-Length: 0\r\n";

    assertEquals(
        415,
        Wire.status(answer("PUT /notes/1 HTTP/1.1", empty)),
        "no body has no type: RequestGuard need not take the header away");
  }

  @Test
  void aMethodIsTakenInAnyCase() {
    assertEquals(
        200,
        Wire.status(answer("get /notes HTTP/1.1", "")),
        "methods are case-sensitive (RFC 9110, section 9.1): RequestHead need not look at them");
  }

  @Test
  void theVersionOfTheRequestIsRepeated() {
    assertTrue(
        answer("GET /notes HTTP/1.2", "").startsWith("http/1.2 200 "),
        "an answer has the server's version (RFC 9110, section 6.2): RequestGuard need not set it");
  }

  @Test
  void aBodyInAnotherCodingIsTakenForPlain() {
    String coded =
        "Content-Type: application/json\r\nContent-Encoding: br\r\nContent-Length: 2\r\n";

    assertEquals(
        400,
        Wire.status(answer("POST /notes HTTP/1.1", coded, "{}")),
        "an unknown Content-Encoding is 415: RequestHead need not look at it");
  }

  /** micronaut-core #6637. */
  @Test
  void aRangeOfMediaTypesIsUnknownAndAWeightOfNoneIsTaken() {
    String message = "Accept is read as RFC 9110, section 12.5.1 says: AcceptNegotiation can go";

    assertEquals(
        406, Wire.status(answer("GET /notes HTTP/1.1", "Accept: application/*\r\n")), message);
    assertTrue(
        answer("GET /notes HTTP/1.1", "Accept: */*;q=0.5, application/json;q=0\r\n")
            .contains("content-type: application/json;q=0\r\n"),
        message);
  }

  private static String answer(String line, String headers) {
    return answer(line, headers, "");
  }

  private static String answer(String line, String headers, String body) {
    return Wire.exchange(
            SERVER.getURI(),
            line + "\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n" + body)
        .toLowerCase(Locale.ROOT);
  }

  @Singleton
  @Requires(property = BARE)
  static final class Removal implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
    @Override
    public NettyServerCustomizer.Registry onCreated(
        BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
      event.getBean().register(new WithoutGuard(Optional.empty()));
      return event.getBean();
    }
  }

  private record WithoutGuard(Optional<Channel> channel) implements NettyServerCustomizer {
    @Override
    public NettyServerCustomizer specializeForChannel(Channel child, ChannelRole role) {
      return new WithoutGuard(Optional.of(child));
    }

    @Override
    public void onStreamPipelineBuilt() {
      Channel connection = channel.orElseThrow();
      // After the customizer that adds the guard, and before anything is read.
      connection.eventLoop().execute(() -> connection.pipeline().remove(RequestGuard.class));
    }
  }
}
