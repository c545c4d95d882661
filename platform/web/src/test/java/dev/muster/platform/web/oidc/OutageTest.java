package dev.muster.platform.web.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import dev.muster.application.NotSignedInException;
import dev.muster.platform.web.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Keys are kept, fetched again when they change, and used for an hour while the provider is away.
 */
class OutageTest {
  private final Instant start = Instant.parse("2026-01-01T00:00:00Z");
  private final StubProvider provider = new StubProvider();
  private final RSAKey first = StubProvider.rsaKey("one");
  private final RSAKey second = StubProvider.rsaKey("two");
  private final OidcVerifier verifier =
      new OidcVerifier(
          provider.issuer(), Tokens.AUDIENCE, "realm_access.roles", () -> start.plus(passed()));
  private Duration passed = Duration.ZERO;

  @AfterEach
  void stop() {
    provider.close();
  }

  @Test
  void keysAreFetchedOnceInFiveMinutes() {
    provider.publish(first.toPublicJWK());
    verify(first);
    verify(first);
    assertEquals(1, provider.fetches());

    passed = ProviderKeys.FRESH.plusMillis(1);
    verify(first);
    assertEquals(2, provider.fetches());
  }

  @Test
  void aNewKeyIsFetchedAtOnceAndAnOldOneStopsWithinFiveMinutes() {
    provider.publish(first.toPublicJWK());
    verify(first);

    provider.publish(second.toPublicJWK());
    verify(second);
    assertEquals(2, provider.fetches());
    assertUnknown(first);
  }

  @Test
  void unknownKeysHaveThemFetchedTwiceInHalfAMinuteAtMost() {
    provider.publish(first.toPublicJWK());
    for (int i = 0; i < 5; i++) {
      assertUnknown(second);
    }
    assertEquals(2, provider.fetches());

    passed = ProviderKeys.INTERVAL;
    assertUnknown(second);
    assertEquals(3, provider.fetches());
    verify(first);
  }

  @Test
  void whileTheProviderIsAwayItsKeysAreKeptForAnHour() {
    provider.publish(first.toPublicJWK());
    verify(first);
    provider.leave();

    for (int minutes : new int[] {6, 30, 59}) {
      passed = Duration.ofMinutes(minutes);
      verify(first);
      assertUnknown(second);
    }
    passed = Duration.ofMinutes(66);
    for (int i = 0; i < 5; i++) {
      assertUnavailable(first);
    }

    provider.comeBack();
    passed = Duration.ofMinutes(67);
    verify(first);
  }

  @Test
  void withoutKeysNothingIsBelieved() {
    provider.publish(first.toPublicJWK());
    provider.leave();
    for (int i = 0; i < 5; i++) {
      assertUnavailable(first);
    }

    provider.comeBack();
    passed = ProviderKeys.INTERVAL;
    verify(first);
  }

  @Test
  void aProviderThatCallsItselfOtherwiseIsNotBelieved() {
    provider.publish(first.toPublicJWK());
    provider.sayIssuer("http://127.0.0.1/realms/other");
    assertUnavailable(first);
  }

  @Test
  void keysThatAnybodyCouldHaveSentAreNotBelieved() {
    provider.publish(first.toPublicJWK());
    provider.sayKeysUri("http://id.example/keys");
    assertUnavailable(first);
    provider.sayKeysUri("no URI");
    assertUnavailable(first);
  }

  private Duration passed() {
    return passed;
  }

  private String verify(RSAKey key) {
    return verifier.verify(token(key)).actor().name();
  }

  private SignedJWT token(RSAKey key) {
    return new Tokens(provider.issuer(), key, start.plus(passed)).valid();
  }

  private void assertUnknown(RSAKey key) {
    assertThrows(NotSignedInException.class, () -> verify(key));
  }

  private void assertUnavailable(RSAKey key) {
    assertThrows(ProblemException.class, () -> verify(key));
  }
}
