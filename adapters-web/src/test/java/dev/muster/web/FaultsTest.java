package dev.muster.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A fault of ours is told to the log and to nobody else. */
@MicronautTest(transactional = false)
@Property(name = "muster.test.persistence", value = "faulty")
class FaultsTest {
  @Inject EmbeddedServer server;

  @Test
  void aFaultTellsTheClientNothing() {
    assertTold("/heroes/1", HttpRequest.Builder::GET);
  }

  @Test
  void aConversionThatFailsBehindTheAdapterIsNoBadRequest() {
    assertTold("/teams/1", HttpRequest.Builder::DELETE);
  }

  @Test
  void aFaultIsLoggedOnceWithItsStackTrace() {
    List<ILoggingEvent> log = logOf(() -> api().delete("/heroes/1"));

    assertEquals(1, log.size(), log::toString);
    ThrowableProxy logged =
        assertInstanceOf(ThrowableProxy.class, log.getFirst().getThrowableProxy());
    assertInstanceOf(IllegalStateException.class, logged.getThrowable());
  }

  @Test
  void handlersRunOnVirtualThreads() {
    List<ILoggingEvent> log = logOf(() -> api().get("/teams"));

    assertEquals(
        FaultyWiring.SECRET + " virtual=true", log.getFirst().getThrowableProxy().getMessage());
  }

  private void assertTold(String path, UnaryOperator<HttpRequest.Builder> method) {
    List<Answer> answers = new ArrayList<>();
    List<ILoggingEvent> log =
        logOf(() -> answers.add(api().send(method.apply(api().request(path)))));

    answers
        .getFirst()
        .isProblem(
            500,
            "internal-error",
            """
            {"title": "Internal error", "instance": "%s", "detail":
             "The service failed at this request; its log knows why."}\
            """
                .formatted(path));
    assertFalse(answers.getFirst().response().headers().toString().contains(FaultyWiring.SECRET));
    assertTrue(log.getFirst().getFormattedMessage().contains(FaultyWiring.SECRET));
  }

  private Api api() {
    return new Api(server.getURI());
  }

  /** What is logged meanwhile, kept off the console: there it would look like a failure. */
  private static List<ILoggingEvent> logOf(Runnable action) {
    Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    Appender<ILoggingEvent> console = root.getAppender("console");
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    root.detachAppender(console);
    root.addAppender(log);
    try {
      action.run();
    } finally {
      root.detachAppender(log);
      root.addAppender(console);
    }
    return List.copyOf(log.list);
  }
}
