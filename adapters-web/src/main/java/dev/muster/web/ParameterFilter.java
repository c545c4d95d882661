package dev.muster.web;

import dev.muster.domain.InvalidValueException;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.ConversionError;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
final class ParameterFilter {
  // Who sends one of these relies on it: a change without it is not what was asked for.
  private static final List<String> GUARDS =
      List.of(HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH);

  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  // The others may be sent twice as they are.
  private static final Set<HttpMethod> NOT_IDEMPOTENT = Set.of(HttpMethod.POST, HttpMethod.PATCH);

  private final ConversionService conversion;

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
      List<InvalidInput> ofPath = new ArrayList<>();
      List<InvalidInput> flaws = new ArrayList<>();
      Set<String> declared = new HashSet<>();
      for (Argument<?> argument : route.getArguments()) {
        AnnotationMetadata metadata = argument.getAnnotationMetadata();
        String name = argument.getName();
        if (metadata.hasAnnotation(PathVariable.class)) {
          String text = String.valueOf(route.getVariableValues().get(name));
          flaw(argument, text).map(it -> InvalidInput.parameter(name, it)).ifPresent(ofPath::add);
        } else if (metadata.hasAnnotation(QueryValue.class)) {
          declared.add(name);
          flaw(argument, request.getParameters().getAll(name))
              .map(it -> InvalidInput.parameter(name, it))
              .ifPresent(flaws::add);
        } else if (metadata.hasAnnotation(Header.class)) {
          String header = metadata.stringValue(Header.class).orElse(name);
          declared.add(header);
          flaw(argument, request.getHeaders().getAll(header))
              .map(it -> InvalidInput.header(header, it))
              .ifPresent(flaws::add);
        }
      }
      refuseUndeclared(request, declared, flaws);
      if (ofPath.isEmpty() && takesJson(route)) {
        PostponedFlaws.keep(request, flaws);
      } else if (!ofPath.isEmpty() || !flaws.isEmpty()) {
        flaws.addAll(ofPath);
        throw InvalidInput.refusal(flaws);
      }
    }
  }

  private static boolean takesJson(MethodBasedRouteMatch<?, ?> route) {
    return Stream.of(route.getArguments()).anyMatch(it -> it.getType() == JsonBody.class);
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
        && !declared.contains(IdempotentAnswers.KEY)
        && request.getHeaders().contains(IdempotentAnswers.KEY)) {
      flaws.add(InvalidInput.header(IdempotentAnswers.KEY, "is not taken here"));
    }
  }

  private Optional<String> flaw(Argument<?> argument, List<String> texts) {
    return texts.size() > 1
        ? Optional.of("must not be repeated")
        : texts.stream().findFirst().flatMap(text -> flaw(argument, text));
  }

  private Optional<String> flaw(Argument<?> argument, String text) {
    Argument<?> type =
        argument.isOptional() ? argument.getFirstTypeVariable().orElse(argument) : argument;
    ArgumentConversionContext<?> context = ConversionContext.of(type);
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
