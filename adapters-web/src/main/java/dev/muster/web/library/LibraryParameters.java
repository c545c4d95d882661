package dev.muster.web.library;

import dev.muster.domain.library.AuthorId;
import dev.muster.platform.web.input.Literals;
import dev.muster.platform.web.input.ParameterConverter;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;

/** Converts the parameters of the library to its types. */
@Singleton
final class LibraryParameters implements TypeConverterRegistrar {
  @Override
  public void register(MutableConversionService types) {
    ParameterConverter.add(types, AuthorId.class, text -> new AuthorId(Literals.id(text)));
  }
}
