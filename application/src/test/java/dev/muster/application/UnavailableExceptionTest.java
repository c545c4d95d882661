package dev.muster.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.muster.application.UnavailableException.Reason;
import org.junit.jupiter.api.Test;

class UnavailableExceptionTest {
  @Test
  void whatWasNotBegunIsRefusedAtNoCost() {
    UnavailableException refused = new UnavailableException(Reason.OVERLOADED);

    assertEquals(Reason.OVERLOADED, refused.reason());
    assertEquals(0, refused.getStackTrace().length);
  }

  @Test
  void whatWasBegunIsGivenUpWithItsCause() {
    Exception cause = new IllegalStateException();

    UnavailableException refused = new UnavailableException(Reason.UNREACHABLE, cause);

    assertEquals(Reason.UNREACHABLE, refused.reason());
    assertSame(cause, refused.getCause());
  }
}
