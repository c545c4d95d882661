package dev.muster.platform.web.input;

import dev.muster.domain.InvalidValueException;
import dev.muster.platform.web.input.DeclaredParameters.Parameter;
import dev.muster.platform.web.problem.InvalidInput;
import dev.muster.platform.web.problem.ProblemException;
import dev.muster.platform.web.problem.ProblemType;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.ConversionError;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteInfo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/**
 * Converts the parameters of every request once, and passes them to the handler. Unknown, repeated
 * and malformed parameters are refused all at once. So are the conditional and idempotency headers
 * where the handler would ignore them.
 *
 * <p>The refusal comes before the handler runs. A handler with a {@link RequestFlaws} argument
 * instead refuses the parameters together with the flaws of the body. A flaw in the path is always
 * refused here, because a body cannot be checked without its path.
 *
 * <p>The framework itself ignores undeclared parameters, takes the first of several values, and
 * drops an optional value after a failed conversion.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
public final class ParameterFilter {
  // A client that sends one of these headers relies on it, so an ignored header is a flaw.
  private static final List<String> GUARDS =
      List.of(HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH);

  private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.OPTIONS);

  // The other methods are idempotent, so they may be repeated without a key.
  private static final Set<HttpMethod> NOT_IDEMPOTENT = Set.of(HttpMethod.POST, HttpMethod.PATCH);

  private static final Pattern NAMELESS = Pattern.compile("(?:^|&)=");

  private final ConversionService conversion;
  private final ConcurrentMap<RouteInfo<?>, DeclaredParameters> known = new ConcurrentHashMap<>();

  ParameterFilter(ConversionService conversion) {
    this.conversion = conversion;
  }

  @RequestFilter
  void check(HttpRequest<?> request) {
    if (RouteAttributes.getRouteMatch(request).orElse(null)
        instanceof MethodBasedRouteMatch<?, ?> route) {
      if (request.getPath().length() > 1 && request.getPath().endsWith("/")) {
        // The router ignores a trailing slash: a path with an empty id would reach the list.
        throw new ProblemException(ProblemType.NOT_FOUND.problem());
      }
      check(
          request,
          route,
          known.computeIfAbsent(
              route.getRouteInfo(), _ -> DeclaredParameters.of(route.getArguments())));
    }
  }

  private void check(
      HttpRequest<?> request, MethodBasedRouteMatch<?, ?> route, DeclaredParameters declared) {
    Map<String, Object> values = new HashMap<>();
    List<InvalidInput> ofPath = new ArrayList<>();
    List<InvalidInput> flaws = new ArrayList<>();
    for (Parameter parameter : declared.all()) {
      String name = parameter.name();
      switch (parameter.place()) {
        case PATH ->
            convert(parameter, List.of(String.valueOf(route.getVariableValues().get(name))), values)
                .ifPresent(it -> ofPath.add(InvalidInput.parameter(name, it)));
        case QUERY ->
            convert(parameter, request.getParameters().getAll(name), values)
                .ifPresent(it -> flaws.add(InvalidInput.parameter(name, it)));
        case HEADER ->
            convert(parameter, request.getHeaders().getAll(name), values)
                .ifPresent(it -> flaws.add(InvalidInput.header(name, it)));
      }
    }
    refuseUndeclared(request, declared.names(), flaws);
    if (ofPath.isEmpty() && declared.flaws()) {
      new RequestFlaws(flaws).keep(request);
    } else if (!ofPath.isEmpty() || !flaws.isEmpty()) {
      flaws.addAll(ofPath);
      throw InvalidInput.refusal(flaws);
    }
    handOn(route, values);
  }

  // The framework has marked this method for removal and names no other. Without the call nothing
  // breaks: the framework then converts each value a second time.
  @SuppressWarnings("removal")
  private static void handOn(MethodBasedRouteMatch<?, ?> route, Map<String, Object> values) {
    route.fulfill(values);
  }

  private static void refuseUndeclared(
      HttpRequest<?> request, Set<String> declared, List<InvalidInput> flaws) {
    for (String name : request.getParameters().names()) {
      if (!name.isEmpty() && !declared.contains(name)) {
        flaws.add(InvalidInput.parameter(name, "is not known here"));
      }
    }
    String query = request.getUri().getRawQuery();
    if (query != null && NAMELESS.matcher(query).find()) {
      // The framework passes over it.
      flaws.add(InvalidInput.parameter("", "is not known here"));
    }
    for (String guard : GUARDS) {
      if (!SAFE.contains(request.getMethod())
          && !declared.contains(guard)
          && request.getHeaders().contains(guard)) {
        flaws.add(InvalidInput.header(guard, "guards no change here"));
      }
    }
    if (NOT_IDEMPOTENT.contains(request.getMethod())
        && !declared.contains(CommonParameters.IDEMPOTENCY_KEY)
        && request.getHeaders().contains(CommonParameters.IDEMPOTENCY_KEY)) {
      flaws.add(InvalidInput.header(CommonParameters.IDEMPOTENCY_KEY, "is not taken here"));
    }
  }

  /** Converts a parameter to an argument of the handler, and returns the flaw, if any. */
  private Optional<String> convert(
      Parameter parameter, List<String> texts, Map<String, Object> values) {
    ArgumentConversionContext<?> context =
        ConversionContext.of(parameter.type(), Locale.ROOT, StandardCharsets.UTF_8);
    Optional<?> value =
        texts.size() == 1 ? conversion.convert(texts.getFirst(), context) : Optional.empty();
    if (parameter.argument().isOptional()) {
      values.put(parameter.argument().getName(), value);
    } else {
      value.ifPresent(it -> values.put(parameter.argument().getName(), it));
    }
    if (texts.isEmpty() || value.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(texts.size() > 1 ? "must not be repeated" : reason(context.getLastError()));
  }

  private static String reason(Optional<ConversionError> error) {
    return error.map(ConversionError::getCause).orElse(null)
            instanceof InvalidValueException invalid
        ? invalid.reason()
        : "is not valid";
  }
}
