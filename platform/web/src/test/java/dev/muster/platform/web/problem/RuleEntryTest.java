package dev.muster.platform.web.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each kind of refusal has its status. */
class RuleEntryTest {
  @Test
  void aRequestThatDoesNotProveWhoSendsItIs401() {
    assertEquals(
        new RuleEntry(HttpStatus.UNAUTHORIZED, "Title", "/here", "Why.", Map.of()),
        RuleEntry.unproven("Title", "/here", "Why."));
  }

  @Test
  void aValueThatARuleForbidsIs422() {
    assertEquals(
        new RuleEntry(HttpStatus.UNPROCESSABLE_ENTITY, "Title", "/here", "Why.", Map.of()),
        RuleEntry.forbidden("Title", "/here", "Why."));
  }

  @Test
  void aRequestThatHasToWaitIs429WithTheSeconds() {
    assertEquals(
        new RuleEntry(
            HttpStatus.TOO_MANY_REQUESTS, "Title", "/here", "Why.", Map.of("retryAfter", 7L)),
        RuleEntry.tooMany("Title", "/here", "Why.", 7));
  }
}
