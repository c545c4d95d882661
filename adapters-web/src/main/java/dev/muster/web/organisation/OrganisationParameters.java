package dev.muster.web.organisation;

import dev.muster.application.organisation.query.ReportDepth;
import dev.muster.domain.InvalidValueException;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.ReportsTo;
import dev.muster.platform.web.input.Literals;
import dev.muster.platform.web.input.ParameterConverter;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;

/** Converts the parameters of the organisation to its types. */
@Singleton
final class OrganisationParameters implements TypeConverterRegistrar {
  @Override
  public void register(MutableConversionService types) {
    ParameterConverter.add(types, EmployeeId.class, text -> new EmployeeId(Literals.id(text)));
    ParameterConverter.add(
        types,
        ReportDepth.class,
        text -> new ReportDepth(Literals.number(text, 1, ReportDepth.MAX)));
    ParameterConverter.add(types, ReportsTo.class, OrganisationParameters::reportsTo);
  }

  private static ReportsTo reportsTo(String text) {
    if (text.equals("manager")) {
      return new ReportsTo.Superior();
    }
    try {
      return new ReportsTo.Other(new EmployeeId(Literals.id(text)));
    } catch (InvalidValueException invalid) {
      throw new InvalidValueException("must be manager or the identity of an employee");
    }
  }
}
