package dev.muster.platform.web.netty;

import dev.muster.platform.web.metrics.RequestMetrics;
import dev.muster.platform.web.problem.Problem;
import io.micronaut.http.HttpStatus;
import io.micronaut.json.JsonMapper;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers a request before it reaches the framework, and closes the connection, because further
 * bytes may belong to that request.
 */
final class EarlyRefusal {
  private final JsonMapper json;
  private final RequestMetrics metrics;

  EarlyRefusal(JsonMapper json, RequestMetrics metrics) {
    this.json = json;
    this.metrics = metrics;
  }

  /** Sends the answer to a request. */
  void send(ChannelHandlerContext context, Problem problem, RequestHead head) {
    metrics.answered(
        head.method(), RequestMetrics.UNMATCHED, problem.status().getCode(), Duration.ZERO);
    metrics.told(problem);
    byte[] body = bytes(problem.in(head.trace()).members(head.path().orElse(null)));
    FullHttpResponse response =
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1,
            HttpResponseStatus.valueOf(problem.status().getCode()),
            Unpooled.wrappedBuffer(body));
    response.headers().set(HttpHeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE);
    response.headers().set(HttpHeaderNames.CONTENT_LENGTH, body.length);
    if (problem.status() == HttpStatus.UNSUPPORTED_MEDIA_TYPE) {
      // RFC 9110, section 15.5.16: it is the coding that is refused here.
      response.headers().set(HttpHeaderNames.ACCEPT_ENCODING, HttpHeaderValues.IDENTITY);
    }
    response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
    context.writeAndFlush(response).addListener(ChannelFutureListener.CLOSE);
  }

  private byte[] bytes(Map<String, @Nullable Object> members) {
    try {
      return json.writeValueAsBytes(members);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
