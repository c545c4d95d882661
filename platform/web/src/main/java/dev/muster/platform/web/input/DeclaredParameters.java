package dev.muster.platform.web.input;

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
 * What the handler of a route declares that it takes from a request.
 *
 * @param all each part by itself
 * @param names of the parameters of the query and of the headers
 * @param body whether it takes one, in JSON
 */
record DeclaredParameters(List<Parameter> all, Set<String> names, boolean body) {
  /** Where a parameter stands in a request. */
  enum Place {
    PATH,
    QUERY,
    HEADER
  }

  /**
   * A part of a request that a handler takes.
   *
   * @param place where it stands
   * @param name what it is called there
   * @param type what it is converted to, where it is there
   */
  record Parameter(Place place, String name, Argument<?> type) {}

  /** What a handler with these arguments declares. */
  static DeclaredParameters of(Argument<?>... arguments) {
    List<Parameter> all = new ArrayList<>();
    for (Argument<?> argument : arguments) {
      AnnotationMetadata metadata = argument.getAnnotationMetadata();
      String name = argument.getName();
      Argument<?> type =
          argument.isOptional() ? argument.getFirstTypeVariable().orElse(argument) : argument;
      if (metadata.hasAnnotation(PathVariable.class)) {
        all.add(new Parameter(Place.PATH, name, type));
      } else if (metadata.hasAnnotation(QueryValue.class)) {
        all.add(new Parameter(Place.QUERY, name, type));
      } else if (metadata.hasAnnotation(Header.class)) {
        String header = metadata.stringValue(Header.class).orElse(name);
        all.add(new Parameter(Place.HEADER, header, type));
      }
    }
    return new DeclaredParameters(
        List.copyOf(all),
        all.stream()
            .filter(it -> it.place != Place.PATH)
            .map(Parameter::name)
            .collect(Collectors.toUnmodifiableSet()),
        Stream.of(arguments).anyMatch(it -> it.getType() == JsonBody.class));
  }
}
