package dev.muster.platform.web.trace;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/**
 * The trace that a request belongs to: by its id the log, and what else took part, tell which lines
 * are about the same request.
 *
 * @param id 32 hexadecimal digits in lower case
 * @param given whether the request brought it along
 * @see <a href="https://www.w3.org/TR/trace-context-2/">W3C Trace Context</a>
 */
public record Trace(String id, boolean given) {
  /** The header that brings a trace along. */
  public static final String HEADER = "traceparent";

  /** What the id is called, in the log as in problem details. */
  public static final String ID = "traceId";

  // Version, trace, parent and flags. Version 00 ends there, a later one may go on, ff is none.
  private static final Pattern TRACEPARENT =
      Pattern.compile(
          "(?!ff|00.{54})[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");

  private static final String ATTRIBUTE = "muster.trace";

  /** The trace of a request, the same whenever it is asked for. */
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

  /** The trace that the header names; a new one where it names none, or is there twice. */
  public static Trace of(List<String> headers) {
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
   * Whether a problem of this status tells the id: to who knows of traces, and where the log says
   * more. Elsewhere there is nothing to look up, and the same mistake gets the same answer.
   */
  public boolean isToldWith(HttpStatus status) {
    return given || status.getCode() >= 500;
  }

  /** Puts the id on what this thread logs until it is closed. */
  public MDC.MDCCloseable inLog() {
    return MDC.putCloseable(ID, id);
  }
}
