package dev.muster.web;

import io.micronaut.http.HttpStatus;
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
import java.util.Optional;

/**
 * Refuses requests that the framework would misunderstand, and closes the connection: by their
 * {@link RequestHead}, and bodies with malformed chunks (RFC 9112, section 7.1), of which it would
 * take a part, or nothing, for the whole. The header Accept it has the framework understand.
 */
final class RequestGuard extends ChannelInboundHandlerAdapter {
  private final JsonMapper json;
  private final Acceptance acceptance;
  private Optional<String> path = Optional.empty();
  private boolean refused;

  RequestGuard(JsonMapper json, Acceptance acceptance) {
    this.json = json;
    this.acceptance = acceptance;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) throws IOException {
    if (refused) {
      ReferenceCountUtil.release(message);
      return;
    }
    Optional<Problem> problem = problem(message);
    if (problem.isPresent()) {
      refused = true;
      ReferenceCountUtil.release(message);
      refuse(context, problem.get());
    } else {
      context.fireChannelRead(message);
    }
  }

  private Optional<Problem> problem(Object message) {
    if (message instanceof HttpRequest request) {
      acceptance.settle(request.headers());
      RequestHead head = new RequestHead(request);
      path = head.path();
      return head.problem();
    }
    if (message instanceof HttpContent body && body.decoderResult().isFailure()) {
      return Optional.of(ProblemType.BAD_REQUEST.problem("The chunks of the body are malformed."));
    }
    return Optional.empty();
  }

  private void refuse(ChannelHandlerContext context, Problem problem) throws IOException {
    byte[] body = json.writeValueAsBytes(problem.members(path.orElse(null)));
    FullHttpResponse response =
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1,
            HttpResponseStatus.valueOf(problem.status().getCode()),
            Unpooled.wrappedBuffer(body));
    response.headers().set(HttpHeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE);
    response.headers().set(HttpHeaderNames.CONTENT_LENGTH, body.length);
    if (problem.status() == HttpStatus.UNSUPPORTED_MEDIA_TYPE) {
      // RFC 9110, section 15.5.16: it is the coding that this guard refuses.
      response.headers().set(HttpHeaderNames.ACCEPT_ENCODING, HttpHeaderValues.IDENTITY);
    }
    response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
    context.writeAndFlush(response).addListener(ChannelFutureListener.CLOSE);
  }
}
