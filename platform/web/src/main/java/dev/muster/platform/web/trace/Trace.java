package dev.muster.platform.web.trace;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/**
 * The trace of a request. Its id connects the lines in the logs of all services that took part.
 *
 * @param id 32 hexadecimal digits in lower case
 * @param given whether others know the trace: it came with the request, or an OpenTelemetry agent
 *     records it
 * @see <a href="https://www.w3.org/TR/trace-context-2/">W3C Trace Context</a>
 */
public record Trace(String id, boolean given) {
  /** The header with the trace. */
  public static final String HEADER = "traceparent";

  /** The name of the id, in the log and in problem details. */
  public static final String ID = "traceId";

  // Version, trace, parent and flags. Version 00 ends there, a later one may go on, ff is invalid.
  private static final Pattern TRACEPARENT =
      Pattern.compile(
          "(?!ff|00.{54})[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");

  private static final String ATTRIBUTE = "muster.trace";

  /** Returns the trace of a request; every call returns the same trace. */
  public static Trace of(HttpRequest<?> request) {
    return request
        .getAttribute(ATTRIBUTE, Trace.class)
        .orElseGet(
            () -> {
              Trace trace = of(request.getHeaders().getAll(HEADER));
              request.setAttribute(ATTRIBUTE, trace);
              return trace;
            });
  }

  /**
   * Returns the trace that an OpenTelemetry agent records, or else the trace in the header; a new
   * random one if the header is absent, malformed or repeated.
   */
  public static Trace of(List<String> headers) {
    SpanContext recorded = Span.current().getSpanContext();
    if (recorded.isValid()) {
      return new Trace(recorded.getTraceId(), true);
    }
    if (headers.size() == 1) {
      Matcher traceparent = TRACEPARENT.matcher(headers.getFirst());
      if (traceparent.matches()) {
        return new Trace(traceparent.group(1), true);
      }
    }
    ThreadLocalRandom random = ThreadLocalRandom.current();
    HexFormat hex = HexFormat.of();
    return new Trace(
        hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong()), false);
  }

  /**
   * Returns whether a problem of this status shows the id: if others know the trace, or if the log
   * has details. Elsewhere there is nothing to look up, and the same mistake gets the same answer.
   */
  public boolean isToldWith(HttpStatus status) {
    return given || status.getCode() >= 500;
  }

  /** Adds the id to the log lines of this thread until the result is closed. */
  public MDC.MDCCloseable inLog() {
    return MDC.putCloseable(ID, id);
  }
}
