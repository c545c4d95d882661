package dev.muster.platform.web.trace;

import io.micronaut.context.propagation.slf4j.MdcPropagationContext;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;
import java.util.Map;

/** Adds the id of the trace to every log line of a request, on any thread. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TraceFilter {
  @PreMatching
  @RequestFilter
  void begin(HttpRequest<?> request, MutablePropagatedContext context) {
    context.add(new MdcPropagationContext(Map.of(Trace.ID, Trace.of(request).id())));
  }
}
