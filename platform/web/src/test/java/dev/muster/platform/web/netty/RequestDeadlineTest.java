package dev.muster.platform.web.netty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.metrics.RequestMetrics;
import dev.muster.platform.web.problem.ProblemCatalogue;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micronaut.json.JsonMapper;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.MockTicker;
import io.netty.util.concurrent.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Time is up for whoever sends, and never for whoever waits for an answer. */
class RequestDeadlineTest {
  private final MockTicker clock = Ticker.newMockTicker();
  private final RequestDeadline deadline =
      new RequestDeadline(
          new EarlyRefusal(
              JsonMapper.createDefault(),
              new RequestMetrics(new SimpleMeterRegistry(), new ProblemCatalogue(List.of()))),
          Duration.ofSeconds(10));
  private final EmbeddedChannel connection =
      EmbeddedChannel.builder().ticker(clock).handlers(deadline).build();

  @AfterEach
  void close() {
    connection.finishAndReleaseAll();
  }

  @Test
  void aConnectionWithoutARequestIsClosedWithoutAWord() {
    pass(Duration.ofNanos(9_999_999_999L));
    assertTrue(connection.isOpen());

    pass(Duration.ofNanos(1));

    assertFalse(connection.isOpen());
    assertNull(connection.readOutbound());
  }

  @Test
  void aRequestThatDoesNotComeToItsEndIsRefused() {
    connection.writeInbound(head());

    pass(Duration.ofSeconds(10));

    HttpResponse answer = connection.readOutbound();
    assertEquals(HttpResponseStatus.REQUEST_TIMEOUT, answer.status());
    assertFalse(connection.isOpen());
  }

  @Test
  void theTimeOfTheAnswerDoesNotCount() {
    pass(Duration.ofSeconds(6));
    connection.writeInbound(head(), LastHttpContent.EMPTY_LAST_CONTENT);
    pass(Duration.ofSeconds(60));
    connection.writeOutbound(answer(HttpResponseStatus.OK));

    pass(Duration.ofNanos(9_999_999_999L));
    assertTrue(connection.isOpen());
    pass(Duration.ofSeconds(10));

    assertFalse(connection.isOpen());
  }

  @Test
  void whoeverWasAnsweredHasAllOfTheTimeAgain() {
    pass(Duration.ofSeconds(6));
    connection.writeInbound(head(), LastHttpContent.EMPTY_LAST_CONTENT);
    connection.writeOutbound(answer(HttpResponseStatus.OK));

    pass(Duration.ofNanos(9_999_999_999L));
    assertTrue(connection.isOpen());
    pass(Duration.ofNanos(1));

    assertFalse(connection.isOpen());
    assertEquals(HttpResponseStatus.OK, connection.<HttpResponse>readOutbound().status());
    assertNull(connection.readOutbound());
  }

  @Test
  void anInterimAnswerIsNone() {
    connection.writeInbound(head());
    connection.writeOutbound(answer(HttpResponseStatus.CONTINUE));

    pass(Duration.ofSeconds(10));

    assertEquals(HttpResponseStatus.CONTINUE, connection.<HttpResponse>readOutbound().status());
    assertEquals(
        HttpResponseStatus.REQUEST_TIMEOUT, connection.<HttpResponse>readOutbound().status());
  }

  @Test
  void aClientThatHasEndedItsSideIsAnsweredFirst() {
    connection.writeInbound(head(), LastHttpContent.EMPTY_LAST_CONTENT);
    connection.writeInbound(head(), LastHttpContent.EMPTY_LAST_CONTENT);
    connection.pipeline().fireUserEventTriggered(ChannelInputShutdownEvent.INSTANCE);
    connection.writeOutbound(answer(HttpResponseStatus.OK));
    assertTrue(connection.isOpen());

    connection.writeOutbound(answer(HttpResponseStatus.OK));

    assertFalse(connection.isOpen());
    assertEquals(2, connection.outboundMessages().size());
  }

  @Test
  void aClientThatHasEndedItsSideBeforeItsRequestWasWholeIsLetGo() {
    connection.writeInbound(head());
    connection.pipeline().fireUserEventTriggered("another event");
    assertTrue(connection.isOpen());

    connection.pipeline().fireUserEventTriggered(ChannelInputShutdownEvent.INSTANCE);

    assertFalse(connection.isOpen());
    assertNull(connection.readOutbound());
  }

  @Test
  void aConnectionThatBelongsToAnotherProtocolIsLeftAlone() {
    connection.pipeline().remove(deadline);

    pass(Duration.ofSeconds(10));

    assertTrue(connection.isOpen());
  }

  private void pass(Duration time) {
    clock.advance(time.toNanos(), TimeUnit.NANOSECONDS);
    connection.runPendingTasks();
  }

  private static DefaultHttpRequest head() {
    return new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/notes");
  }

  private static FullHttpResponse answer(HttpResponseStatus status) {
    return new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status);
  }
}
