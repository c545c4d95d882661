package dev.muster.platform.web.actor;

import dev.muster.platform.web.host.ClientAddress;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Optional;

/** Hands the actor of each request on, and says of each answer whether it depends on the actor. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ActorFilter {
  private static final String ATTRIBUTE = "muster.actor";

  private final Authentication authentication;
  private final ClientAddress address;

  ActorFilter(Authentication authentication, ClientAddress address) {
    this.authentication = authentication;
    this.address = address;
  }

  @RequestFilter
  void begin(HttpRequest<?> request, MutablePropagatedContext context) {
    RequestActor actor = new RequestActor(request, authentication, addressOf(request));
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

  /** Returns the address while the connection has one: it is lost when the connection is closed. */
  private Optional<String> addressOf(HttpRequest<?> request) {
    return Optional.ofNullable(request.getRemoteAddress())
        .map(_ -> address.of(request).getHostAddress());
  }
}
