package dev.muster.platform.web.page;

import dev.muster.platform.web.session.SessionCookie;
import io.micronaut.http.MediaType;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import java.util.regex.Pattern;

/** Turns what a browser sends for a page into what a program would send. */
final class PageRequest {
  private static final Pattern EMPTY_PARAMETER = Pattern.compile("(?<=[?&])[^?&=]+=(&|$)");

  private static final Pattern VERSIONS =
      Pattern.compile("[ ,]*((W/)?\"[0-9]{1,18}(-part)?\"[ ,]*)+");

  private PageRequest() {}

  static void simplify(HttpRequest request) {
    if (!request.method().equals(HttpMethod.GET)
        || !request.headers().get(HttpHeaderNames.ACCEPT, "").startsWith(MediaType.TEXT_HTML)) {
      return;
    }
    // A browser has no header Authorization of its own.
    SessionCookie.in(request.headers().get(HttpHeaderNames.COOKIE))
        .filter(_ -> !request.headers().contains(HttpHeaderNames.AUTHORIZATION))
        .ifPresent(it -> request.headers().set(HttpHeaderNames.AUTHORIZATION, it.authorization()));
    // A browser sends each field of a form of filters, and an empty one is no filter.
    String target = EMPTY_PARAMETER.matcher(request.uri()).replaceAll("");
    request.setUri(target.replaceFirst("[?&]$", ""));
    if (VERSIONS.matcher(request.headers().get(HttpHeaderNames.IF_NONE_MATCH, "")).matches()) {
      // They are tags of the JSON, which the page is not: RFC 9110, section 13.1.2.
      request.headers().remove(HttpHeaderNames.IF_NONE_MATCH);
    }
  }
}
