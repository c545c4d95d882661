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
 * What the guard mends is still amiss without it. A test that fails here says that the framework
 * has learned it, and that this part of the guard can go.
 */
class BareFrameworkTest {
  private static final String BARE = "muster.fixture.bare";
  private static final EmbeddedServer SERVER = NoteService.start(Map.of(BARE, "true"));

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  /** micronaut-core #3685. */
  @Test
  void headTellsNoLength() {
    String answer = answer("HEAD /notes HTTP/1.1", "");

    assertTrue(answer.startsWith("http/1.1 200 "), answer);
    assertFalse(answer.contains("content-length"), answer);
  }

  @Test
  void aPathIsRoutedByItsSpelling() {
    assertEquals(404, Wire.status(answer("GET /%6eotes HTTP/1.1", "")));
    assertEquals(404, Wire.status(answer("GET /notes/+1 HTTP/1.1", "")));
    assertEquals(400, Wire.status(answer("GET /notes/%2B1 HTTP/1.1", "")));
  }

  @Test
  void aPathThatBeginsWithTwoSlashesLosesItsFirstSegment() {
    assertTrue(answer("GET //notes/1 HTTP/1.1", "").contains("\"instance\":\"/1\""));
  }

  @Test
  void theTypeOfAnEmptyBodyIsRefused() {
    String empty = "Content-Type: text/plain\r\nContent-Length: 0\r\n";

    assertEquals(415, Wire.status(answer("PUT /notes/1 HTTP/1.1", empty)));
  }

  private static String answer(String line, String headers) {
    return Wire.exchange(
            SERVER.getURI(),
            line + "\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n")
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
