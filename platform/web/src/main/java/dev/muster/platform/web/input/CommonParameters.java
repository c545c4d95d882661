package dev.muster.platform.web.input;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.PageRequest;
import dev.muster.domain.EmailFragment;
import dev.muster.domain.NameFragment;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;

/** Registers the types of parameters that the lists of all bounded contexts share. */
@Singleton
public final class CommonParameters implements TypeConverterRegistrar {
  /** The name of the header with the idempotency key. */
  public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  @Override
  public void register(MutableConversionService types) {
    ParameterConverter.add(
        types, Limit.class, text -> new Limit(Literals.number(text, 1, PageRequest.MAX_LIMIT)));
    ParameterConverter.add(
        types, Count.class, text -> new Count(Literals.number(text, 0, Integer.MAX_VALUE)));
    ParameterConverter.add(
        types, IdempotencyKey.class, text -> new IdempotencyKey(Literals.structuredString(text)));
    ParameterConverter.add(types, Flag.class, text -> new Flag(Literals.flag(text)));
    ParameterConverter.add(types, NameFragment.class, NameFragment::new);
    ParameterConverter.add(types, Moment.class, text -> new Moment(Literals.queryInstant(text)));
    ParameterConverter.add(types, EmailFragment.class, EmailFragment::new);
  }
}
