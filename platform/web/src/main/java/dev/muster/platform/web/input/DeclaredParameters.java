package dev.muster.platform.web.input;

import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists the parts of a request that the handler of a route declares.
 *
 * @param all each parameter
 * @param names the names of the query parameters and headers
 * @param flaws whether the handler takes {@link RequestFlaws} and refuses them itself
 */
record DeclaredParameters(List<Parameter> all, Set<String> names, boolean flaws) {
  /** The place of a parameter in a request. */
  enum Place {
    PATH,
    QUERY,
    HEADER
  }

  /**
   * A parameter of a handler.
   *
   * @param place its place in the request
   * @param name its name in the request
   * @param argument the argument of the handler
   * @param type the type that a present value is converted to
   */
  record Parameter(Place place, String name, Argument<?> argument, Argument<?> type) {}

  /** Returns the declarations in a handler's arguments. */
  static DeclaredParameters of(Argument<?>... arguments) {
    List<Parameter> all = new ArrayList<>();
    for (Argument<?> argument : arguments) {
      AnnotationMetadata metadata = argument.getAnnotationMetadata();
      String name = argument.getName();
      Argument<?> type =
          argument.isOptional() ? argument.getFirstTypeVariable().orElse(argument) : argument;
      if (metadata.hasAnnotation(PathVariable.class)) {
        all.add(new Parameter(Place.PATH, name, argument, type));
      } else if (metadata.hasAnnotation(QueryValue.class)) {
        String query = metadata.stringValue(QueryValue.class).orElse(name);
        all.add(new Parameter(Place.QUERY, query, argument, type));
      } else if (metadata.hasAnnotation(Header.class)) {
        String header = metadata.stringValue(Header.class).orElse(name);
        all.add(new Parameter(Place.HEADER, header, argument, type));
      }
    }
    return new DeclaredParameters(
        List.copyOf(all),
        all.stream()
            .filter(it -> it.place != Place.PATH)
            .map(Parameter::name)
            .collect(Collectors.toUnmodifiableSet()),
        Stream.of(arguments).anyMatch(it -> it.getType() == RequestFlaws.class));
  }
}
