package dev.muster.web;

import io.micronaut.json.JsonMapper;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;

/**
 * Refuses bodies of which the framework would take a part, or nothing, for the whole, and closes
 * the connection: those with malformed chunks (RFC 9112, section 7.1), and those in a content
 * coding (RFC 9110, section 8.4), which nobody needs for what is at most 64 KiB.
 */
final class BodyGuard extends ChannelInboundHandlerAdapter {
  private final JsonMapper json;
  private String target = "/";
  private boolean refused;

  BodyGuard(JsonMapper json) {
    this.json = json;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) throws IOException {
    if (refused) {
      ReferenceCountUtil.release(message);
    } else if (message instanceof HttpRequest request) {
      target = request.uri();
      if (isCoded(request)) {
        refuse(
            context,
            message,
            ProblemType.UNSUPPORTED_MEDIA_TYPE.problem(
                "This service takes bodies without a Content-Encoding."));
      } else {
        context.fireChannelRead(message);
      }
    } else if (message instanceof HttpContent body && body.decoderResult().isFailure()) {
      refuse(
          context,
          message,
          ProblemType.BAD_REQUEST.problem("The chunks of the body are malformed."));
    } else {
      context.fireChannelRead(message);
    }
  }

  private static boolean isCoded(HttpRequest request) {
    return request.headers().getAll(HttpHeaderNames.CONTENT_ENCODING).stream()
        .anyMatch(coding -> !HttpHeaderValues.IDENTITY.contentEqualsIgnoreCase(coding));
  }

  private void refuse(ChannelHandlerContext context, Object message, Problem problem)
      throws IOException {
    refused = true;
    ReferenceCountUtil.release(message);
    byte[] body = json.writeValueAsBytes(problem.members(target.replaceFirst("[?].*", "")));
    FullHttpResponse response =
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1,
            HttpResponseStatus.valueOf(problem.status().getCode()),
            Unpooled.wrappedBuffer(body));
    response.headers().set(HttpHeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE);
    response.headers().set(HttpHeaderNames.CONTENT_LENGTH, body.length);
    response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
    context.writeAndFlush(response).addListener(ChannelFutureListener.CLOSE);
  }
}
