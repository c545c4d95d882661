package dev.muster.platform.web.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.IdempotencyKey;
import dev.muster.domain.EmailFragment;
import dev.muster.domain.NameFragment;
import io.micronaut.core.convert.DefaultMutableConversionService;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The framework is taught every type of parameter. */
class CommonParametersTest {
  private final DefaultMutableConversionService types = new DefaultMutableConversionService();

  @Test
  void aParameterBecomesAValueOfItsType() {
    new CommonParameters().register(types);

    assertEquals(Optional.of(new Limit(3)), types.convert("3", Limit.class));
    assertEquals(Optional.of(new Count(3)), types.convert("3", Count.class));
    assertEquals(Optional.of(new Flag(true)), types.convert("true", Flag.class));
    assertEquals(Optional.of(new Flag(false)), types.convert("false", Flag.class));
    assertEquals(Optional.of(new NameFragment("x")), types.convert("x", NameFragment.class));
    assertEquals(Optional.of(new EmailFragment("x@")), types.convert("x@", EmailFragment.class));
    assertEquals(
        Optional.of(new Moment(Instant.EPOCH)),
        types.convert("1970-01-01T01:00:00+01:00", Moment.class));
    assertEquals(
        Optional.of(new IdempotencyKey("k")), types.convert("\"k\"", IdempotencyKey.class));
  }
}
