package dev.muster.platform.web.input;

import dev.muster.domain.InvalidValueException;
import dev.muster.platform.web.input.DeclaredParameters.Parameter;
import dev.muster.platform.web.problem.InvalidInput;
import dev.muster.platform.web.problem.PostponedFlaws;
import dev.muster.platform.web.problem.ProblemException;
import dev.muster.platform.web.problem.ProblemType;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Holds the parameters of every request, and the headers that a client relies on, against those
 * that its handler declares: unknown, repeated and malformed ones are refused, all at once, before
 * the handler runs; or, where it reads a body, together with what is wrong in that. Without a path
 * that is understood there is no handler that could.
 *
 * <p>The framework by itself ignores what a handler does not declare, takes the first of several,
 * and drops an optional value that it cannot convert.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
public final class ParameterFilter {
  // Who sends one of these relies on it: a change without it is not what was asked for.
  private static final List<String> GUARDS =
      List.of(HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH);

  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  // The others may be sent twice as they are.
  private static final Set<HttpMethod> NOT_IDEMPOTENT = Set.of(HttpMethod.POST, HttpMethod.PATCH);

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
        // The router passes over a slash at the end: an id that is empty would ask for the list.
        throw new ProblemException(ProblemType.NOT_FOUND.problem());
      }
      check(
          request,
          route.getVariableValues(),
          known.computeIfAbsent(
              route.getRouteInfo(), _ -> DeclaredParameters.of(route.getArguments())));
    }
  }

  private void check(
      HttpRequest<?> request, Map<String, Object> path, DeclaredParameters declared) {
    List<InvalidInput> ofPath = new ArrayList<>();
    List<InvalidInput> flaws = new ArrayList<>();
    for (Parameter parameter : declared.all()) {
      String name = parameter.name();
      switch (parameter.place()) {
        case PATH ->
            flaw(parameter, String.valueOf(path.get(name)))
                .ifPresent(it -> ofPath.add(InvalidInput.parameter(name, it)));
        case QUERY ->
            flaw(parameter, request.getParameters().getAll(name))
                .ifPresent(it -> flaws.add(InvalidInput.parameter(name, it)));
        case HEADER ->
            flaw(parameter, request.getHeaders().getAll(name))
                .ifPresent(it -> flaws.add(InvalidInput.header(name, it)));
      }
    }
    refuseUndeclared(request, declared.names(), flaws);
    if (ofPath.isEmpty() && declared.body()) {
      PostponedFlaws.keep(request, flaws);
    } else if (!ofPath.isEmpty() || !flaws.isEmpty()) {
      flaws.addAll(ofPath);
      throw InvalidInput.refusal(flaws);
    }
  }

  private static void refuseUndeclared(
      HttpRequest<?> request, Set<String> declared, List<InvalidInput> flaws) {
    for (String name : request.getParameters().names()) {
      if (!declared.contains(name)) {
        flaws.add(InvalidInput.parameter(name, "is not known here"));
      }
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

  private Optional<String> flaw(Parameter parameter, List<String> texts) {
    return switch (texts.size()) {
      case 0 -> Optional.empty();
      case 1 -> flaw(parameter, texts.getFirst());
      default -> Optional.of("must not be repeated");
    };
  }

  private Optional<String> flaw(Parameter parameter, String text) {
    ArgumentConversionContext<?> context = ConversionContext.of(parameter.type());
    return conversion.convert(text, context).isPresent()
        ? Optional.empty()
        : Optional.of(reason(context.getLastError()));
  }

  private static String reason(Optional<ConversionError> error) {
    return error.map(ConversionError::getCause).orElse(null)
            instanceof InvalidValueException invalid
        ? invalid.reason()
        : "is not valid";
  }
}
