package dev.muster.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A fault of ours is told to the log and to nobody else. */
@MicronautTest(transactional = false)
@Property(name = "muster.test.persistence", value = "faulty")
class FaultsTest {
  @Inject EmbeddedServer server;

  @Test
  void aFaultTellsTheClientNothing() {
    Answer answer = new Api(server.getURI()).get("/heroes/1");

    answer.isProblem(
        500,
        "internal-error",
        """
        {"title": "Internal error", "instance": "/heroes/1", "detail":
         "The service failed at this request; its log knows why."}\
        """);
    assertFalse(answer.response().headers().toString().contains(FaultyWiring.SECRET));
  }

  @Test
  void aFaultIsLoggedOnceWithItsStackTrace() {
    List<ILoggingEvent> log = logOf(() -> new Api(server.getURI()).delete("/teams/1"));

    assertEquals(1, log.size(), log::toString);
    ThrowableProxy logged =
        assertInstanceOf(ThrowableProxy.class, log.getFirst().getThrowableProxy());
    assertInstanceOf(IllegalStateException.class, logged.getThrowable());
  }

  @Test
  void handlersRunOnVirtualThreads() {
    List<ILoggingEvent> log = logOf(() -> new Api(server.getURI()).get("/teams"));

    assertEquals(
        FaultyWiring.SECRET + " virtual=true", log.getFirst().getThrowableProxy().getMessage());
  }

  private static List<ILoggingEvent> logOf(Runnable action) {
    Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    root.addAppender(log);
    try {
      action.run();
    } finally {
      root.detachAppender(log);
    }
    return List.copyOf(log.list);
  }
}
