package dev.muster.platform.web.trace;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;

/** Puts the id of its trace on every line that a request logs, on whatever thread. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TraceFilter {
  @PreMatching
  @RequestFilter
  void begin(HttpRequest<?> request, MutablePropagatedContext context) {
    context.add(new TraceInLog(Trace.of(request).id()));
  }
}
