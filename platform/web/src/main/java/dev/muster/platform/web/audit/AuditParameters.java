package dev.muster.platform.web.audit;

import dev.muster.application.audit.query.AuditTerm;
import dev.muster.platform.web.input.ParameterConverter;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;

/** Registers the type of parameters that search the audit trail. */
@Singleton
final class AuditParameters implements TypeConverterRegistrar {
  @Override
  public void register(MutableConversionService types) {
    ParameterConverter.add(types, AuditTerm.class, AuditTerm::new);
  }
}
