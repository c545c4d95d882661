package dev.muster.web.academy;

import dev.muster.domain.academy.StudentId;
import dev.muster.platform.web.input.Literals;
import dev.muster.platform.web.input.ParameterConverter;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;

/** Converts the parameters of the academy to its types. */
@Singleton
final class AcademyParameters implements TypeConverterRegistrar {
  @Override
  public void register(MutableConversionService types) {
    ParameterConverter.add(types, StudentId.class, text -> new StudentId(Literals.id(text)));
  }
}
