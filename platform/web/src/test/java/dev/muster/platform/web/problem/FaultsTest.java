package dev.muster.platform.web.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import dev.muster.platform.web.fixture.Failure;
import dev.muster.platform.web.fixture.NoteService;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A fault of ours is told to the log and to nobody else. */
class FaultsTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  private static final EmbeddedServer SERVER = NoteService.failing();

  @BeforeEach
  void fail() {
    fail(IllegalStateException::new);
  }

  @Test
  void aFaultTellsTheClientNothing() {
    assertTold("/notes/1", HttpRequest.Builder::GET);
  }

  @Test
  void aConversionThatFailsBehindTheAdapterIsNoBadRequest() {
    fail(
        message ->
            new ConversionErrorException(
                Argument.of(String.class, "column"), new IllegalArgumentException(message)));

    assertTold("/notes/1", HttpRequest.Builder::DELETE);
  }

  @Test
  void aFaultIsLoggedOnceWithItsStackTrace() {
    List<ILoggingEvent> log = logOf(() -> api().delete("/notes/1"));

    assertEquals(1, log.size(), log::toString);
    ThrowableProxy logged =
        assertInstanceOf(ThrowableProxy.class, log.getFirst().getThrowableProxy());
    assertInstanceOf(IllegalStateException.class, logged.getThrowable());
  }

  @Test
  void handlersRunOnVirtualThreads() {
    assertTrue(message(logOf(() -> api().get("/notes")).getFirst()).contains(" virtual=true "));
  }

  @Test
  void theLogNamesTheTraceThatTheRequestBrought() {
    List<ILoggingEvent> log =
        logOf(
            () ->
                api()
                    .send(
                        api()
                            .request("/notes/1")
                            .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01"))
                    .hasStatus(500));

    assertEquals(TRACE, trace(log.getFirst()));
    assertTrue(message(log.getFirst()).endsWith(" trace=" + TRACE), log::toString);
  }

  @Test
  void theLogNamesAnotherTraceForEveryRequest() {
    List<ILoggingEvent> log =
        logOf(() -> IntStream.range(0, 20).forEach(i -> api().get("/notes/1").hasStatus(500)));

    List<String> traces = log.stream().map(FaultsTest::trace).distinct().toList();
    assertEquals(20, traces.size(), traces::toString);
    log.forEach(
        line -> assertTrue(message(line).endsWith(" trace=" + trace(line)), line::toString));
  }

  private static void fail(Function<String, RuntimeException> failure) {
    SERVER.getApplicationContext().getBean(Failure.class).be(failure);
  }

  private static void assertTold(String path, UnaryOperator<HttpRequest.Builder> method) {
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
             "The service failed at this request; its log knows why.", "traceId": "%s"}\
            """
                .formatted(path, trace(log.getFirst())));
    assertFalse(answers.getFirst().response().headers().toString().contains(Failure.SECRET));
    assertTrue(message(log.getFirst()).contains(Failure.SECRET));
  }

  private static String trace(ILoggingEvent line) {
    return line.getMDCPropertyMap().get("traceId");
  }

  private static String message(ILoggingEvent line) {
    return line.getThrowableProxy().getMessage();
  }

  private static Api api() {
    return NoteService.api(SERVER.getURI());
  }

  /** What is logged meanwhile, kept off the console: there it would look like a failure. */
  private static List<ILoggingEvent> logOf(Runnable action) {
    Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    Appender<ILoggingEvent> console = root.getAppender("console");
    ListAppender<ILoggingEvent> log =
        new ListAppender<>() {
          @Override
          protected void append(ILoggingEvent line) {
            // What belongs to the thread that logs is lost after it.
            line.prepareForDeferredProcessing();
            super.append(line);
          }
        };
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
