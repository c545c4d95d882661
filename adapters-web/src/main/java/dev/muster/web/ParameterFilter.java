package dev.muster.web;

import dev.muster.domain.InvalidValueException;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.ConversionError;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds the parameters of every request against those that its handler declares: unknown, repeated
 * and malformed ones are refused, all at once, before the handler runs.
 *
 * <p>The framework by itself ignores what a handler does not declare, takes the first of several,
 * and drops an optional value that it cannot convert.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ParameterFilter {
  private final ConversionService conversion;

  ParameterFilter(ConversionService conversion) {
    this.conversion = conversion;
  }

  @RequestFilter
  void check(HttpRequest<?> request) {
    if (RouteAttributes.getRouteMatch(request).orElse(null)
        instanceof MethodBasedRouteMatch<?, ?> route) {
      List<InvalidInput> flaws = new ArrayList<>();
      List<String> declared = new ArrayList<>();
      for (Argument<?> argument : route.getArguments()) {
        AnnotationMetadata metadata = argument.getAnnotationMetadata();
        String name = argument.getName();
        if (metadata.hasAnnotation(PathVariable.class)) {
          check(argument, String.valueOf(route.getVariableValues().get(name)), flaws);
        } else if (metadata.hasAnnotation(QueryValue.class)) {
          declared.add(name);
          request.getParameters().getFirst(name).ifPresent(text -> check(argument, text, flaws));
        }
      }
      checkNames(request, declared, flaws);
      if (!flaws.isEmpty()) {
        throw InvalidInput.refusal(flaws);
      }
    }
  }

  private static void checkNames(
      HttpRequest<?> request, List<String> declared, List<InvalidInput> flaws) {
    for (String name : request.getParameters().names()) {
      if (!declared.contains(name)) {
        flaws.add(InvalidInput.parameter(name, "is not known here"));
      } else if (request.getParameters().getAll(name).size() > 1) {
        flaws.add(InvalidInput.parameter(name, "must not be repeated"));
      }
    }
  }

  private void check(Argument<?> argument, String text, List<InvalidInput> flaws) {
    Argument<?> type =
        argument.isOptional() ? argument.getFirstTypeVariable().orElse(argument) : argument;
    ArgumentConversionContext<?> context = ConversionContext.of(type);
    if (conversion.convert(text, context).isEmpty()) {
      flaws.add(InvalidInput.parameter(argument.getName(), reason(context.getLastError())));
    }
  }

  private static String reason(Optional<ConversionError> error) {
    return error.map(ConversionError::getCause).orElse(null)
            instanceof InvalidValueException invalid
        ? invalid.reason()
        : "is not valid";
  }
}
