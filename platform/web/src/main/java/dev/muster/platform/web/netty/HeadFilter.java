package dev.muster.platform.web.netty;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;

/** Lets HEAD tell the media type that GET would: the framework takes it from the body. */
@ServerFilter(patterns = ServerFilter.MATCH_ALL_PATTERN, methods = HttpMethod.HEAD)
final class HeadFilter {
  @ResponseFilter
  void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (response.getContentType().isEmpty()) {
      RouteAttributes.getRouteInfo(request)
          .flatMap(route -> route.getProduces().stream().findFirst())
          .ifPresent(response::contentType);
    }
  }
}
