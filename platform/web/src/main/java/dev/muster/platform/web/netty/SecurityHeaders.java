package dev.muster.platform.web.netty;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Puts the headers about caching and about browsers on every answer, those of Netty handlers
 * included.
 */
final class SecurityHeaders extends ChannelOutboundHandlerAdapter {
  // A page loads the style sheet of the service alone, and its forms go to the service alone. No
  // markup contains code or style.
  private static final String PAGE_POLICY =
      "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  // RFC 9110, section 5.6.7; the formatter of the JDK's own writes a day of one digit.
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  // The same for a second: to write it costs more than all the other headers.
  private static volatile Date date = new Date(0, DATE.format(Instant.EPOCH));

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise)
      throws Exception {
    if (message instanceof HttpResponse answer
        && answer.status().codeClass() != HttpStatusClass.INFORMATIONAL) {
      HttpHeaders headers = answer.headers();
      if (!headers.contains(HttpHeaderNames.DATE)) {
        headers.set(HttpHeaderNames.DATE, date());
      }
      headers.set(HttpHeaderNames.CACHE_CONTROL, cacheControl(answer));
      headers.set("x-content-type-options", "nosniff");
      if (headers.get(HttpHeaderNames.CONTENT_TYPE, "").startsWith("text/html")) {
        if (!headers.contains(HttpHeaderNames.CONTENT_SECURITY_POLICY)) {
          headers.set(HttpHeaderNames.CONTENT_SECURITY_POLICY, PAGE_POLICY);
        }
        // With less, a browser hides the origin of a form from the service itself.
        headers.set("referrer-policy", "same-origin");
      }
    }
    super.write(context, message, promise);
  }

  private static String date() {
    long second = System.currentTimeMillis() / 1_000;
    Date now = date;
    if (now.second != second) {
      now = new Date(second, DATE.format(Instant.ofEpochSecond(second)));
      date = now;
    }
    return now.text;
  }

  private record Date(long second, String text) {}

  private static String cacheControl(HttpResponse answer) {
    HttpHeaders headers = answer.headers();
    if (answer.status().code() >= 400) {
      return "no-store";
    }
    if (headers.contains(HttpHeaderNames.CACHE_CONTROL)) {
      return headers.get(HttpHeaderNames.CACHE_CONTROL);
    }
    // Without a tag no conditional request is possible, so caching is of no use; and a stored
    // entity
    // may not go into a cache that several clients share.
    return headers.contains(HttpHeaderNames.ETAG) ? "private, no-cache" : "no-store";
  }
}
