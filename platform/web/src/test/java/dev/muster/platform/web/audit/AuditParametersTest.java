package dev.muster.platform.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.audit.query.AuditTerm;
import io.micronaut.core.convert.DefaultMutableConversionService;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The framework is taught the type of parameter that the audit trail has of its own. */
class AuditParametersTest {
  @Test
  void aTextBecomesATermToSearchFor() {
    DefaultMutableConversionService types = new DefaultMutableConversionService();

    new AuditParameters().register(types);

    assertEquals(Optional.of(new AuditTerm("ada")), types.convert("ada", AuditTerm.class));
    assertEquals(Optional.empty(), types.convert("", AuditTerm.class));
  }
}
