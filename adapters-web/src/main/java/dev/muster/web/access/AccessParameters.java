package dev.muster.web.access;

import dev.muster.domain.UserRole;
import dev.muster.domain.access.UserId;
import dev.muster.platform.web.input.Literals;
import dev.muster.platform.web.input.ParameterConverter;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;

/** Converts the parameters of the access to its types. */
@Singleton
final class AccessParameters implements TypeConverterRegistrar {
  @Override
  public void register(MutableConversionService types) {
    ParameterConverter.add(types, UserId.class, text -> new UserId(Literals.id(text)));
    ParameterConverter.add(types, UserRole.class, Literals.oneOf(UserRole.class));
  }
}
