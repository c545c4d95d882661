package dev.muster.platform.web.problem;

import dev.muster.platform.web.metrics.MetricsFilter;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;
import io.micronaut.http.server.exceptions.response.ErrorContext;

/**
 * Gives a problem detail to the framework's empty error answers, before {@link MetricsFilter}
 * counts them.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class EmptyErrorFilter {
  private final ProblemProcessor problems;

  EmptyErrorFilter(ProblemProcessor problems) {
    this.problems = problems;
  }

  /** Covers refused preflights too, because these reach neither a route nor its filters. */
  @PreMatching
  @ResponseFilter
  void fillBeforeRoute(HttpRequest<?> request, MutableHttpResponse<?> response) {
    fill(request, response);
  }

  @ResponseFilter
  void fill(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (response.code() >= 400 && response.getContentType().isEmpty()) {
      problems.processResponse(ErrorContext.builder(request).build(), response);
    }
  }
}
