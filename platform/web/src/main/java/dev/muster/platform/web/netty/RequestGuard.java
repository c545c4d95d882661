package dev.muster.platform.web.netty;

import dev.muster.platform.web.host.HostGuard;
import dev.muster.platform.web.problem.Problem;
import dev.muster.platform.web.problem.ProblemType;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import java.util.List;
import java.util.Optional;

/**
 * Refuses requests that the framework would misunderstand, and closes the connection. It judges the
 * head by {@link RequestHead} and {@link HostGuard}, and the chunks of a body by RFC 9112, section
 * 7.1: the framework would take a malformed body as empty or complete. Headers that the framework
 * misreads are rewritten.
 *
 * <p>Requests before the refused one on the connection are answered first: RFC 9112, section 9.3.2.
 */
final class RequestGuard extends ChannelDuplexHandler {
  // The framework reads one line of a header; a list may come in several (RFC 9110, section 5.3).
  private static final List<CharSequence> LISTS =
      List.of(HttpHeaderNames.IF_MATCH, HttpHeaderNames.IF_NONE_MATCH);

  private final EarlyRefusal refusals;
  private final AcceptNegotiation acceptance;
  private final HostGuard hosts;
  private Optional<RequestHead> head = Optional.empty();
  private int unanswered;
  private Optional<Refused> refused = Optional.empty();

  RequestGuard(EarlyRefusal refusals, AcceptNegotiation acceptance, HostGuard hosts) {
    this.refusals = refusals;
    this.acceptance = acceptance;
    this.hosts = hosts;
  }

  /** Ends a request, once all earlier ones of the connection are answered. */
  private record Refused(Problem problem, RequestHead head, boolean ofBody) {
    /** A head goes no further than here; of a refused body the framework has the head already. */
    int unansweredInItsTurn() {
      return ofBody ? 1 : 0;
    }
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (refused.isPresent()) {
      ReferenceCountUtil.release(message);
      return;
    }
    refused = refused(context, message);
    if (refused.isPresent()) {
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
    super.write(context, message, promise);
    if (ResponseEnd.is(message)) {
      unanswered--;
      refuseInTurn(context);
    }
  }

  private Optional<Refused> refused(ChannelHandlerContext context, Object message) {
    if (message instanceof HttpRequest request) {
      RequestHead now = new RequestHead(request);
      head = Optional.of(now);
      Optional<Problem> problem =
          now.problem().or(() -> hosts.refusal(now.destination(context.channel())));
      if (problem.isEmpty()) {
        rewrite(request, now.target());
      }
      return problem.map(it -> new Refused(it, now, false));
    }
    if (message instanceof HttpContent body && body.decoderResult().isFailure()) {
      Problem problem = ProblemType.BAD_REQUEST.problem("The chunks of the body are malformed.");
      return head.map(of -> new Refused(problem, of, true));
    }
    return Optional.empty();
  }

  private void rewrite(HttpRequest request, RequestTarget target) {
    request.setUri(target.normal().text());
    if (request.protocolVersion().minorVersion() > HttpVersion.HTTP_1_1.minorVersion()) {
      // RFC 9110, section 2.5.
      request.setProtocolVersion(HttpVersion.HTTP_1_1);
    }
    if (request.method().equals(HttpMethod.HEAD)) {
      // The framework takes the body away before it knows type and length, and then has to close
      // the connection: micronaut-core #3685. Netty sends no body to a HEAD, whatever is written.
      request.setMethod(HttpMethod.GET);
    }
    HttpHeaders headers = request.headers();
    if (!HttpUtil.isTransferEncodingChunked(request)
        && HttpUtil.getContentLength(request, 0L) == 0) {
      // The type of nothing is no reason to refuse it.
      headers.remove(HttpHeaderNames.CONTENT_TYPE);
    }
    acceptance.settle(request.method(), headers);
    for (CharSequence name : LISTS) {
      List<String> lines = headers.getAll(name);
      if (lines.size() > 1) {
        headers.set(name, String.join(", ", lines));
      }
    }
  }

  private void refuseInTurn(ChannelHandlerContext context) {
    if (refused.isEmpty() || unanswered > refused.get().unansweredInItsTurn()) {
      return;
    }
    if (unanswered < refused.get().unansweredInItsTurn()) {
      // It was answered before its body was read: the rest of the body is no request.
      context.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
      return;
    }
    refusals.send(context, refused.get().problem(), refused.get().head());
  }
}
