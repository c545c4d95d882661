package dev.muster.platform.web.answer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.core.convert.DefaultMutableConversionService;
import org.junit.jupiter.api.Test;

/** The framework is taught the headers that make a request conditional. */
class PreconditionParametersTest {
  private final DefaultMutableConversionService types = new DefaultMutableConversionService();

  @Test
  void aHeaderBecomesAPrecondition() {
    new PreconditionParameters().register(types);

    assertTrue(types.convert("\"1\"", IfMatch.class).isPresent());
    assertTrue(types.convert("\"1\"", IfNoneMatch.class).isPresent());
  }
}
