package dev.muster.web.__context__;

import dev.muster.domain.__context__.__Entity__Id;
import dev.muster.platform.web.input.Literals;
import dev.muster.platform.web.input.ParameterConverter;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;

/** Converts the parameters of the __context__ to its types. */
@Singleton
final class __Context__Parameters implements TypeConverterRegistrar {
  @Override
  public void register(MutableConversionService types) {
    ParameterConverter.add(types, __Entity__Id.class, text -> new __Entity__Id(Literals.id(text)));
  }
}
