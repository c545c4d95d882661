package dev.muster.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.domain.UserRole;
import dev.muster.domain.access.UserId;
import io.micronaut.core.convert.DefaultMutableConversionService;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The framework is taught every type of parameter of the access. */
class AccessParametersTest {
  private final DefaultMutableConversionService types = new DefaultMutableConversionService();

  @Test
  void aParameterBecomesAValueOfItsType() {
    new AccessParameters().register(types);

    assertEquals(Optional.of(new UserId(7)), types.convert("7", UserId.class));
    assertEquals(Optional.empty(), types.convert("0", UserId.class));
    assertEquals(Optional.of(UserRole.EDITOR), types.convert("EDITOR", UserRole.class));
    assertEquals(Optional.empty(), types.convert("editor", UserRole.class));
  }
}
