package dev.muster.application.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.organisation.query.ReportDepth;
import dev.muster.domain.InvalidValueException;
import org.junit.jupiter.api.Test;

class ReportDepthTest {
  @Test
  void aDepthIsFrom1To32() {
    assertEquals(1, new ReportDepth(1).levels());
    assertEquals(32, new ReportDepth(32).levels());
    assertThrows(InvalidValueException.class, () -> new ReportDepth(0));
    assertThrows(InvalidValueException.class, () -> new ReportDepth(33));
  }
}
