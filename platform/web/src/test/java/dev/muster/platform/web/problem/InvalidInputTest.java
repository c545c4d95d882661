package dev.muster.platform.web.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One flaw refuses a request as a list of one does. */
class InvalidInputTest {
  @Test
  void aRefusalForOneReasonIsARefusalForAListOfOne() {
    InvalidInput flaw = InvalidInput.parameter("limit", "must be a whole number");

    assertEquals(InvalidInput.refusal(List.of(flaw)).problem(), flaw.refusal().problem());
  }
}
