package dev.muster.platform.web.input;

import dev.muster.application.IdempotencyKey;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;

/** The types of parameter that lists of every bounded context have. */
@Singleton
public final class CommonParameters implements TypeConverterRegistrar {
  /** The header with the key under which a request may be sent again. */
  public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  @Override
  public void register(MutableConversionService types) {
    ParameterConverter.add(types, Limit.class, text -> new Limit(Literals.count(text)));
    ParameterConverter.add(types, Count.class, text -> new Count(Literals.count(text)));
    ParameterConverter.add(
        types, IdempotencyKey.class, text -> new IdempotencyKey(Literals.structuredString(text)));
    ParameterConverter.add(types, Flag.class, text -> new Flag(Literals.flag(text)));
  }
}
