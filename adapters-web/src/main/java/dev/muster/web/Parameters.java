package dev.muster.web;

import dev.muster.application.IdempotencyKey;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;

/** The types of parameter that lists of every bounded context have. */
@Singleton
final class Parameters implements TypeConverterRegistrar {
  @Override
  public void register(MutableConversionService types) {
    ParameterConverter.add(types, Limit.class, text -> new Limit(Literals.count(text)));
    ParameterConverter.add(types, Count.class, text -> new Count(Literals.count(text)));
    ParameterConverter.add(types, IfMatch.class, IfMatch::parse);
    ParameterConverter.add(types, IfNoneMatch.class, IfNoneMatch::parse);
    ParameterConverter.add(
        types, IdempotencyKey.class, text -> new IdempotencyKey(Literals.structuredString(text)));
    ParameterConverter.add(types, Flag.class, text -> new Flag(Literals.flag(text)));
  }
}
