package dev.muster.platform.web;

import io.micronaut.http.HttpRequest;

/**
 * Tells the path of a request, without the query.
 *
 * <p>A path may begin with two slashes: RFC 9112, section 3.2.1. The framework takes the next
 * segment for an authority, and drops it. The framework is therefore given the path as RFC 3986,
 * section 4.2 writes it in a reference: with a dot segment before it.
 */
public final class RequestPath {
  private static final String TWO_SLASHES = "//";
  private static final String DOT_SEGMENT = "/.";

  private RequestPath() {}

  /** Returns the path of a request, in its normal form. */
  public static String of(HttpRequest<?> request) {
    return of(request.getUri().toString());
  }

  /** Returns the path of a target that begins with one. */
  public static String of(String target) {
    int query = target.indexOf('?');
    String path = query < 0 ? target : target.substring(0, query);
    return path.startsWith(DOT_SEGMENT + TWO_SLASHES) ? path.substring(DOT_SEGMENT.length()) : path;
  }

  /** Returns a path as the framework has to read it. */
  public static String withoutAuthority(String path) {
    return path.startsWith(TWO_SLASHES) ? DOT_SEGMENT + path : path;
  }
}
