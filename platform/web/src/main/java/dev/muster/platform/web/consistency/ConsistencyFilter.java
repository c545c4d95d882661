package dev.muster.platform.web.consistency;

import dev.muster.application.UnavailableException;
import dev.muster.application.consistency.query.ConsistencyToken;
import dev.muster.domain.InvalidValueException;
import dev.muster.platform.web.problem.InvalidInput;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteAttributes;
import java.util.List;
import java.util.Set;

/**
 * Reads the token of each request, and gives one to each client that may have written. The answer
 * to a refused change has a token, too: the client then reads what the refusal is about.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Requires(beans = TokenSource.class)
final class ConsistencyFilter {
  /** The name of the header with the token. */
  static final String HEADER = "Consistency-Token";

  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final TokenSource tokens;

  ConsistencyFilter(TokenSource tokens) {
    this.tokens = tokens;
  }

  @RequestFilter
  void begin(HttpRequest<?> request, MutablePropagatedContext context) {
    ConsistencyToken token = token(request.getHeaders().getAll(HEADER));
    if (SAFE.contains(request.getMethod())) {
      context.add(new RequestFreshness.Reading(token));
    }
  }

  @ResponseFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (!SAFE.contains(request.getMethod()) && RouteAttributes.getRouteMatch(request).isPresent()) {
      response.header(HEADER, tokenAfter(response.code()).text());
    }
  }

  /** Returns the position after a change; the primary alone will do where nobody knows it. */
  private ConsistencyToken tokenAfter(int status) {
    try {
      return status >= 500 ? ConsistencyToken.LATEST : tokens.current();
    } catch (UnavailableException away) {
      return ConsistencyToken.LATEST;
    }
  }

  private static ConsistencyToken token(List<String> sent) {
    if (sent.size() > 1) {
      throw InvalidInput.header(HEADER, "must not be repeated").refusal();
    }
    try {
      return sent.isEmpty() ? ConsistencyToken.NONE : ConsistencyToken.parse(sent.getFirst());
    } catch (InvalidValueException malformed) {
      throw InvalidInput.header(HEADER, malformed.reason()).refusal();
    }
  }
}
