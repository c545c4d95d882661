package dev.muster.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.json.JsonMapper;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Refuses requests that the framework would misunderstand, and closes the connection: by their
 * {@link RequestHead}, and bodies with malformed chunks (RFC 9112, section 7.1), of which it would
 * take a part, or nothing, for the whole. What the framework misreads in a header, this rewrites.
 *
 * <p>Requests before the refused one on the connection are answered first: RFC 9112, section 9.3.2.
 */
final class RequestGuard extends ChannelDuplexHandler {
  // Lists may come in several lines (RFC 9110, section 5.3), of which the framework takes one.
  private static final List<CharSequence> LISTS =
      List.of(HttpHeaderNames.IF_MATCH, HttpHeaderNames.IF_NONE_MATCH);

  private final JsonMapper json;
  private final Acceptance acceptance;
  private Optional<String> path = Optional.empty();
  private int unanswered;
  private Optional<Refusal> refusal = Optional.empty();

  RequestGuard(JsonMapper json, Acceptance acceptance) {
    this.json = json;
    this.acceptance = acceptance;
  }

  /** What a request ends with, once it is the only one of the connection that is unanswered. */
  private record Refusal(Problem problem, boolean ofBody) {
    /** A head goes no further than here; of a refused body the framework has the head already. */
    int unansweredInItsTurn() {
      return ofBody ? 1 : 0;
    }
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) throws IOException {
    if (refusal.isPresent()) {
      ReferenceCountUtil.release(message);
      return;
    }
    refusal = refusal(message);
    if (refusal.isPresent()) {
      ReferenceCountUtil.release(message);
      refuseInTurn(context);
    } else {
      if (message instanceof HttpRequest) {
        unanswered++;
      }
      context.fireChannelRead(message);
    }
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise)
      throws Exception {
    boolean interim =
        message instanceof HttpResponse answer
            && answer.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    boolean last = message instanceof LastHttpContent && !interim;
    super.write(context, message, promise);
    if (last) {
      unanswered--;
      refuseInTurn(context);
    }
  }

  private Optional<Refusal> refusal(Object message) {
    if (message instanceof HttpRequest request) {
      rewrite(request.headers());
      RequestHead head = new RequestHead(request);
      path = head.path();
      return head.problem().map(problem -> new Refusal(problem, false));
    }
    if (message instanceof HttpContent body && body.decoderResult().isFailure()) {
      return Optional.of(
          new Refusal(
              ProblemType.BAD_REQUEST.problem("The chunks of the body are malformed."), true));
    }
    return Optional.empty();
  }

  private void rewrite(HttpHeaders headers) {
    acceptance.settle(headers);
    for (CharSequence name : LISTS) {
      List<String> lines = headers.getAll(name);
      if (lines.size() > 1) {
        headers.set(name, String.join(", ", lines));
      }
    }
  }

  private void refuseInTurn(ChannelHandlerContext context) throws IOException {
    if (refusal.isEmpty() || unanswered > refusal.get().unansweredInItsTurn()) {
      return;
    }
    if (unanswered < refusal.get().unansweredInItsTurn()) {
      // It was answered before its body was read: what is left is no request.
      context.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
      return;
    }
    refuse(context, refusal.get().problem());
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
