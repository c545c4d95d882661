package dev.muster.platform.web.actor;

import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Hands the actor of each request on, and says of each answer whether it depends on the actor. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ActorFilter {
  private static final String ATTRIBUTE = "muster.actor";

  private final Authentication authentication;

  ActorFilter(Authentication authentication) {
    this.authentication = authentication;
  }

  @RequestFilter
  void begin(HttpRequest<?> request, MutablePropagatedContext context) {
    RequestActor actor = new RequestActor(request, authentication);
    request.setAttribute(ATTRIBUTE, actor);
    context.add(actor);
  }

  @ResponseFilter
  void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (request
        .getAttribute(ATTRIBUTE, RequestActor.class)
        .filter(RequestActor::asked)
        .isPresent()) {
      response.header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
    }
  }
}
