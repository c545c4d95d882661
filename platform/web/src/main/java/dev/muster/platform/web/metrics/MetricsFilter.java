package dev.muster.platform.web.metrics;

import dev.muster.platform.web.problem.Problem;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;
import java.time.Duration;

/** Reports the status and the duration of every request to {@link RequestMetrics}. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class MetricsFilter {
  private static final String BEGIN = "muster.begin";

  private final RequestMetrics metrics;

  MetricsFilter(RequestMetrics metrics) {
    this.metrics = metrics;
  }

  @PreMatching
  @RequestFilter
  void begin(HttpRequest<?> request) {
    request.setAttribute(BEGIN, System.nanoTime());
  }

  /** Covers refused preflights too, because these reach neither a route nor its filters. */
  @PreMatching
  @ResponseFilter
  void endBeforeRoute(HttpRequest<?> request, HttpResponse<?> response) {
    end(request, response);
  }

  @ResponseFilter
  void end(HttpRequest<?> request, HttpResponse<?> response) {
    request
        .removeAttribute(BEGIN, Long.class)
        .ifPresent(
            begin -> {
              metrics.answered(
                  request.getMethod(),
                  route(request),
                  response.code(),
                  Duration.ofNanos(System.nanoTime() - begin));
              response.getAttribute(Problem.ATTRIBUTE, Problem.class).ifPresent(metrics::told);
            });
  }

  private static String route(HttpRequest<?> request) {
    return BasicHttpAttributes.getUriTemplate(request).orElse(RequestMetrics.UNMATCHED);
  }
}
