package dev.muster.platform.web.netty;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import dev.muster.platform.web.MergePatch;
import dev.muster.platform.web.problem.ProblemException;
import dev.muster.platform.web.problem.ProblemType;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.micronaut.web.router.UriRouteMatch;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers OPTIONS with the methods of a path: RFC 9110, section 9.3.7. The framework's own answer
 * is 204 for unknown paths as well, and has no Accept-Patch.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class OptionsFilter {
  private static final String WHOLE_SERVER = "*";

  private final Router router;

  OptionsFilter(Router router) {
    this.router = router;
  }

  @RequestFilter
  @Nullable HttpResponse<?> answer(HttpRequest<?> request) {
    if (request.getMethod() != HttpMethod.OPTIONS) {
      return null;
    }
    if (request.getPath().length() > 1 && request.getPath().endsWith("/")) {
      // The router passes over the slash; whatever has a route is refused by ParameterFilter.
      throw new ProblemException(ProblemType.NOT_FOUND.problem());
    }
    Set<HttpMethod> methods =
        methods(request).collect(toCollection(() -> EnumSet.noneOf(HttpMethod.class)));
    if (methods.isEmpty()) {
      return null;
    }
    methods.add(HttpMethod.OPTIONS);
    MutableHttpResponse<?> answer =
        HttpResponse.noContent()
            .header(
                HttpHeaders.ALLOW, methods.stream().map(HttpMethod::name).collect(joining(",")));
    return methods.contains(HttpMethod.PATCH)
        ? answer.header(HttpHeaders.ACCEPT_PATCH, MergePatch.MEDIA_TYPE)
        : answer;
  }

  private Stream<HttpMethod> methods(HttpRequest<?> request) {
    return request.getPath().equals(WHOLE_SERVER)
        ? router.uriRoutes().map(UriRouteInfo::getHttpMethod)
        : router.findAny(request).stream().map(UriRouteMatch::getHttpMethod);
  }
}
