package dev.muster.platform.web.problem;

import dev.muster.platform.web.MergePatch;
import dev.muster.platform.web.RequestPath;
import dev.muster.platform.web.trace.Trace;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem detail of RFC 9457: the reason why a request failed.
 *
 * @param type the URI of the kind of problem
 * @param status the status of the answer
 * @param title the kind of problem, in words
 * @param detail this occurrence, in one sentence or two
 * @param facts this occurrence, for programs: extension members
 */
public record Problem(
    String type,
    HttpStatus status,
    String title,
    String detail,
    Map<String, @Nullable Object> facts) {
  /** The media type of a problem detail. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The attribute of an answer that holds its problem. */
  public static final String ATTRIBUTE = "muster.problem";

  /** The path of the pages of the kinds; each page follows under its code. */
  public static final String TYPES = "/problems/";

  /** Copies the facts in their order, so that no caller can change them. */
  public Problem {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  /**
   * Returns a problem without facts.
   *
   * @param code stable name of the kind of problem, in lower case with hyphens
   */
  public static Problem of(String code, HttpStatus status, String title, String detail) {
    return new Problem(TYPES + code, status, title, detail, Map.of());
  }

  /**
   * Returns the stable name of the kind of problem, or about:blank for a problem without a kind.
   */
  public String code() {
    return type.startsWith(TYPES) ? type.substring(TYPES.length()) : type;
  }

  /** Returns this problem with one more fact. */
  public Problem with(String name, @Nullable Object fact) {
    Map<String, @Nullable Object> more = new LinkedHashMap<>();
    more.put(name, fact);
    return with(more);
  }

  /** Returns this problem with more facts. */
  Problem with(Map<String, @Nullable Object> more) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>(facts);
    all.putAll(more);
    return new Problem(type, status, title, detail, all);
  }

  /** Answers a request with this problem. */
  public MutableHttpResponse<Map<String, @Nullable Object>> answer(HttpRequest<?> request) {
    return answer(request, HttpResponse.status(status));
  }

  /** Sets this problem as the body of an answer; the answer's headers stay. */
  public MutableHttpResponse<Map<String, @Nullable Object>> answer(
      HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (status == HttpStatus.UNSUPPORTED_MEDIA_TYPE && request.getMethod() == HttpMethod.PATCH) {
      // RFC 5789, section 2.2.
      response.header(HttpHeaders.ACCEPT_PATCH, MergePatch.MEDIA_TYPE);
    }
    response.setAttribute(ATTRIBUTE, this);
    return response
        .body(in(Trace.of(request)).members(RequestPath.of(request)))
        .contentType(MEDIA_TYPE);
  }

  /** Returns this problem with the trace's id, where the id is shown. */
  public Problem in(Trace trace) {
    return trace.isToldWith(status) ? with(Trace.ID, trace.id()) : this;
  }

  /**
   * Returns the members of this problem, in their order.
   *
   * @param path the path of the failed request; null where the request has none
   */
  public Map<String, @Nullable Object> members(@Nullable String path) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("type", type);
    members.put("title", title);
    members.put("status", status.getCode());
    members.put("detail", detail);
    if (path != null) {
      members.put("instance", path);
    }
    members.putAll(facts);
    return members;
  }
}
