package dev.muster.platform.web.page;

import dev.muster.platform.web.operation.Operation;
import dev.muster.platform.web.operation.Operations;
import dev.muster.platform.web.session.SessionCookie;
import io.micronaut.http.MediaType;
import io.micronaut.json.JsonMapper;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the form of an operation into the request that the operation takes, before the framework
 * looks for a route. So a form can do what a client can do, in the same way, and nothing else. A
 * form of another site stays what it is, and so does one of another session: {@link FormController}
 * refuses them.
 */
final class FormRequests extends ChannelInboundHandlerAdapter {
  /** The header that holds the origin and the form of a request. No client can send it. */
  static final String HEADER = "muster-form";

  private static final int MOST = 65_536;

  private final Operations operations;
  private final JsonMapper json;
  private @Nullable HttpRequest head;
  private Optional<Operation> operation = Optional.empty();
  private final StringBuilder form = new StringBuilder();

  /** Makes the handler of one connection. */
  FormRequests(Operations operations, JsonMapper json) {
    this.operations = operations;
    this.json = json;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof HttpRequest request) {
      begin(request);
    }
    HttpRequest posted = head;
    if (posted == null) {
      context.fireChannelRead(message);
      return;
    }
    try {
      if (message instanceof HttpContent content) {
        form.append(content.content().toString(StandardCharsets.UTF_8));
      }
      if (message instanceof LastHttpContent) {
        head = null;
        send(context, posted, Submission.of(operation.orElseThrow(), form.toString()));
      }
    } finally {
      ReferenceCountUtil.release(message);
    }
  }

  private void begin(HttpRequest request) {
    request.headers().remove(HEADER);
    PageRequest.simplify(request);
    if (request.method().equals(HttpMethod.POST)
        && request.uri().startsWith(Submission.PATH)
        && isForm(request.headers())
        && SameOrigin.sent(request.headers())) {
      operation = operations.named(request.uri().substring(Submission.PATH.length()));
      if (operation.filter(it -> !it.reads()).isPresent()) {
        head = request;
        form.setLength(0);
      }
    }
  }

  private static boolean isForm(HttpHeaders headers) {
    return headers
            .get(HttpHeaderNames.CONTENT_TYPE, "")
            .startsWith(MediaType.APPLICATION_FORM_URLENCODED)
        && headers.getInt(HttpHeaderNames.CONTENT_LENGTH, MOST + 1) <= MOST;
  }

  private void send(ChannelHandlerContext context, HttpRequest posted, Submission submission) {
    Operation command = submission.operation();
    HttpHeaders headers = posted.headers().copy();
    headers.remove(HttpHeaderNames.CONTENT_TYPE);
    headers.remove(HttpHeaderNames.TRANSFER_ENCODING);
    headers.remove(HttpHeaderNames.ORIGIN);
    headers.set(HttpHeaderNames.ACCEPT, MediaType.APPLICATION_JSON);
    String origin = posted.headers().get(HttpHeaderNames.ORIGIN, "");
    headers.set(HEADER, origin + " " + command.id() + "?" + form);
    Optional<SessionCookie> session =
        SessionCookie.in(posted.headers().get(HttpHeaderNames.COOKIE));
    String token = submission.value(Submission.TOKEN).orElse("");
    if (session.isPresent() && !session.get().made(token)) {
      send(context, posted, posted.method(), posted.uri(), headers, Unpooled.EMPTY_BUFFER);
      return;
    }
    session.ifPresent(it -> headers.set(HttpHeaderNames.AUTHORIZATION, it.authorization()));
    ByteBuf body =
        submission
            .body()
            .map(it -> Unpooled.wrappedBuffer(bytes(it)))
            .orElse(Unpooled.EMPTY_BUFFER);
    if (body.isReadable()) {
      headers.set(HttpHeaderNames.CONTENT_TYPE, command.bodyType());
    }
    submission
        .value(Submission.IF_MATCH)
        .ifPresent(tag -> headers.set(HttpHeaderNames.IF_MATCH, tag));
    submission.value(Submission.KEY).ifPresent(key -> headers.set("Idempotency-Key", key));
    HttpMethod method = HttpMethod.valueOf(command.method());
    send(context, posted, method, submission.target(), headers, body);
  }

  private static void send(
      ChannelHandlerContext context,
      HttpRequest posted,
      HttpMethod method,
      String target,
      HttpHeaders headers,
      ByteBuf body) {
    headers.set(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes());
    context.fireChannelRead(
        new DefaultHttpRequest(posted.protocolVersion(), method, target, headers));
    context.fireChannelRead(new DefaultLastHttpContent(body));
  }

  private byte[] bytes(Object body) {
    try {
      return json.writeValueAsBytes(body);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
