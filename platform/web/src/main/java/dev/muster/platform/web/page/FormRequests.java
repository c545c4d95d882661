package dev.muster.platform.web.page;

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
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the form of an operation into the request that the operation takes, before the framework
 * looks for a route. So a form can do what a client can do, in the same way, and nothing else. A
 * form of another site stays what it is, and {@link FormController} refuses it. A request for a
 * page loses the empty fields of forms and the tags of JSON, which mean nothing for the page.
 */
final class FormRequests extends ChannelInboundHandlerAdapter {
  /** The header that holds the form of a request. No client can send it. */
  static final String HEADER = "muster-form";

  private static final int MOST = 65_536;
  private static final Pattern EMPTY_PARAMETER = Pattern.compile("[^?&=]+=(&|$)");

  private static final Pattern VERSIONS =
      Pattern.compile("[ ,]*((W/)?\"[0-9]{1,18}(-part)?\"[ ,]*)+");

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
    if (request.method().equals(HttpMethod.GET)
        && request.headers().get(HttpHeaderNames.ACCEPT, "").startsWith(MediaType.TEXT_HTML)) {
      request.setUri(withoutEmptyFields(request.uri()));
      if (VERSIONS.matcher(request.headers().get(HttpHeaderNames.IF_NONE_MATCH, "")).matches()) {
        // They are tags of the JSON, which the page is not: RFC 9110, section 13.1.2.
        request.headers().remove(HttpHeaderNames.IF_NONE_MATCH);
      }
    }
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

  /** A browser sends each field of a form of filters, and an empty one is no filter. */
  private static String withoutEmptyFields(String target) {
    int query = target.indexOf('?');
    if (query < 0) {
      return target;
    }
    String rest = EMPTY_PARAMETER.matcher(target.substring(query + 1)).replaceAll("");
    return target.substring(0, query) + (rest.isEmpty() ? "" : "?" + rest);
  }

  private void send(ChannelHandlerContext context, HttpRequest posted, Submission submission) {
    ByteBuf body =
        submission
            .body()
            .map(it -> Unpooled.wrappedBuffer(bytes(it)))
            .orElse(Unpooled.EMPTY_BUFFER);
    HttpHeaders headers = posted.headers().copy();
    for (CharSequence name :
        List.of(
            HttpHeaderNames.CONTENT_TYPE,
            HttpHeaderNames.CONTENT_LENGTH,
            HttpHeaderNames.TRANSFER_ENCODING,
            HttpHeaderNames.ORIGIN)) {
      headers.remove(name);
    }
    headers.set(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes());
    headers.set(HttpHeaderNames.ACCEPT, MediaType.APPLICATION_JSON);
    headers.set(HEADER, submission.operation().id() + "?" + form);
    if (body.isReadable()) {
      headers.set(HttpHeaderNames.CONTENT_TYPE, submission.operation().bodyType());
    }
    submission
        .header(Submission.IF_MATCH)
        .filter(_ -> submission.operation().guarded())
        .ifPresent(tag -> headers.set(HttpHeaderNames.IF_MATCH, tag));
    submission
        .header(Submission.KEY)
        .filter(_ -> submission.operation().keyed())
        .ifPresent(key -> headers.set("Idempotency-Key", key));
    context.fireChannelRead(
        new DefaultHttpRequest(
            posted.protocolVersion(),
            HttpMethod.valueOf(submission.operation().method()),
            submission.target(),
            headers));
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
