package dev.muster.platform.web.page;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.net.URI;
import java.util.List;

/**
 * Tells whether a page of this service sent a form. Each browser says so with {@code Origin}, and
 * the newer ones with {@code Sec-Fetch-Site} as well; who sends neither is no browser.
 */
final class SameOrigin {
  private static final String FETCH_SITE = "sec-fetch-site";
  private static final String SAME = "same-origin";

  private SameOrigin() {}

  static boolean sent(HttpHeaders headers) {
    return sent(
        headers.getAll(HttpHeaderNames.ORIGIN),
        headers.getAll(FETCH_SITE),
        headers.get(HttpHeaderNames.HOST, ""));
  }

  static boolean sent(io.micronaut.http.HttpHeaders headers) {
    return sent(
        headers.getAll(HttpHeaderNames.ORIGIN),
        headers.getAll(FETCH_SITE),
        String.valueOf(headers.get(HttpHeaderNames.HOST)));
  }

  private static boolean sent(List<String> origins, List<String> sites, String host) {
    return origins.size() + sites.size() > 0
        && sites.stream().allMatch(SAME::equals)
        && origins.stream().allMatch(origin -> authority(origin).equalsIgnoreCase(host));
  }

  private static String authority(String origin) {
    try {
      // "null" is the origin of a page that hides its own.
      return String.valueOf(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }
}
