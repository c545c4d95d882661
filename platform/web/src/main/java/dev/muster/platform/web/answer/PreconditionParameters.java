package dev.muster.platform.web.answer;

import dev.muster.platform.web.input.ParameterConverter;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;

/** Registers the types of the headers that make a request conditional. */
@Singleton
final class PreconditionParameters implements TypeConverterRegistrar {
  @Override
  public void register(MutableConversionService types) {
    ParameterConverter.add(types, IfMatch.class, IfMatch::parse);
    ParameterConverter.add(types, IfNoneMatch.class, IfNoneMatch::parse);
  }
}
