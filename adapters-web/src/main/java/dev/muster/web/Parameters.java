package dev.muster.web;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;

/** The types of parameter that lists of every bounded context have. */
@Factory
final class Parameters {
  @Singleton
  TypeConverter<String, Limit> limit() {
    return new ParameterConverter<>(text -> new Limit(Literals.count(text)));
  }

  @Singleton
  TypeConverter<String, Count> count() {
    return new ParameterConverter<>(text -> new Count(Literals.count(text)));
  }

  @Singleton
  TypeConverter<String, Flag> flag() {
    return new ParameterConverter<>(text -> new Flag(Literals.flag(text)));
  }
}
