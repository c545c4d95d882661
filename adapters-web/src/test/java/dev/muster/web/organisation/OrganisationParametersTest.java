package dev.muster.web.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.organisation.query.ReportDepth;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.ReportsTo;
import io.micronaut.core.convert.DefaultMutableConversionService;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The framework is taught every type of parameter of the organisation. */
class OrganisationParametersTest {
  private final DefaultMutableConversionService types = new DefaultMutableConversionService();

  @Test
  void aParameterBecomesAValueOfItsType() {
    new OrganisationParameters().register(types);

    assertEquals(Optional.of(new EmployeeId(7)), types.convert("7", EmployeeId.class));
    assertEquals(Optional.of(new ReportDepth(32)), types.convert("32", ReportDepth.class));
    assertEquals(Optional.empty(), types.convert("33", ReportDepth.class));
    assertEquals(Optional.empty(), types.convert("0", ReportDepth.class));
    assertEquals(Optional.of(new ReportsTo.Superior()), types.convert("manager", ReportsTo.class));
    assertEquals(
        Optional.of(new ReportsTo.Other(new EmployeeId(7))), types.convert("7", ReportsTo.class));
    assertEquals(Optional.empty(), types.convert("MANAGER", ReportsTo.class));
  }
}
