package dev.muster.platform.web.bearer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.NotSignedInException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token goes to the verifier of its issuer, once a minute. */
class BearerTokensTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private Instant now = START;
  private final StubVerifier longLived = new StubVerifier("a", START.plusSeconds(900));
  private final StubVerifier shortLived = new StubVerifier("b", START.plusSeconds(30));
  private final BearerTokens tokens = new BearerTokens(List.of(longLived, shortLived), () -> now);

  @Test
  void theVerifierOfTheIssuerSaysWhoSendsIt() {
    assertEquals(
        Optional.of(StubVerifier.actor("a")), tokens.sender(StubVerifier.token("a", "good")));
    assertEquals(
        Optional.of(StubVerifier.actor("b")), tokens.sender(StubVerifier.token("b", "good")));
    assertEquals(1, longLived.asked());
    assertEquals(1, shortLived.asked());
  }

  @ParameterizedTest
  @ValueSource(strings = {"opaque", "a.b.c", "eyJhbGciOiJub25lIn0.eyJpc3MiOiJhIn0.", "a.b", "...."})
  void whatIsNoSignedTokenProvesNobody(String token) {
    assertEquals(Optional.empty(), tokens.sender(token));
    assertEquals(0, longLived.asked());
  }

  @Test
  void anIssuerThatNobodyKnowsProvesNobody() {
    assertEquals(Optional.empty(), tokens.sender(StubVerifier.token("c", "good")));
  }

  @Test
  void aTokenThatItsVerifierRefusesIsRefusedEachTime() {
    String wrong = StubVerifier.token("a", "bad");

    for (int i = 0; i < 2; i++) {
      NotSignedInException refusal =
          assertThrows(NotSignedInException.class, () -> tokens.sender(wrong));
      assertTrue(refusal.tokenRefused());
    }
    assertEquals(2, longLived.asked());
  }

  @Test
  void aVerifiedTokenIsRememberedForAMinute() {
    assertEquals(1, askedAfter(59, longLived, "a"));
    assertEquals(2, askedAfter(60, longLived, "a"));
  }

  @Test
  void aVerifiedTokenIsNotRememberedBeyondItsLife() {
    assertEquals(1, askedAfter(29, shortLived, "b"));
    assertEquals(2, askedAfter(30, shortLived, "b"));
  }

  @Test
  void anotherSignatureIsAnotherToken() {
    tokens.sender(StubVerifier.token("a", "good"));

    assertThrows(NotSignedInException.class, () -> tokens.sender(StubVerifier.token("a", "other")));
  }

  @Test
  void theEldestOfAThousandAndOneIsForgotten() {
    for (int i = 0; i < BearerTokens.MOST; i++) {
      tokens.sender(StubVerifier.token("a", "good", i));
    }
    tokens.sender(StubVerifier.token("a", "good", 0));
    assertEquals(BearerTokens.MOST, longLived.asked());

    tokens.sender(StubVerifier.token("a", "good", BearerTokens.MOST));
    tokens.sender(StubVerifier.token("a", "good", 1));
    assertEquals(BearerTokens.MOST + 1, longLived.asked());

    tokens.sender(StubVerifier.token("a", "good", 0));
    assertEquals(BearerTokens.MOST + 2, longLived.asked());
  }

  private int askedAfter(int seconds, StubVerifier verifier, String issuer) {
    now = START;
    String token = StubVerifier.token(issuer, "good");
    tokens.sender(token);
    now = START.plusSeconds(seconds);
    tokens.sender(token);
    return verifier.asked();
  }
}
