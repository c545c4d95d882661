package dev.muster.application.access.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import dev.muster.application.access.AccessPermissions;
import dev.muster.application.access.SessionUseCases;
import dev.muster.application.access.contract.InterruptedHashes;
import dev.muster.application.access.contract.SessionFixture;
import dev.muster.application.access.port.AttemptRepository;
import dev.muster.application.access.port.SessionPorts;
import dev.muster.application.access.query.SignIn;
import dev.muster.application.access.query.SignedIn;
import dev.muster.application.kit.OperatorPermissions;
import dev.muster.application.kit.broken.Ports;
import dev.muster.domain.access.AccessViolation;
import dev.muster.domain.access.AccessViolation.TooManyAttempts;
import dev.muster.domain.access.AccessViolation.WrongCredentials;
import dev.muster.domain.access.session.AttemptKey;
import dev.muster.domain.access.session.Attempts;
import dev.muster.domain.access.session.Password;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attempts to guess a password are slowed. */
public interface AttemptScenarios extends SessionFixture {
  @ParameterizedTest
  @ValueSource(strings = {"Ada", "Eve", "no name of a user"})
  default void afterFiveFailuresANameWaitsWhetherAUserHasItOrNot(String name) {
    withPassword("Ada");
    fail(name, 5, NOW);

    refused(new TooManyAttempts(1), name, OTHER, NOW);
    refused(new TooManyAttempts(1), name, PASSWORD, NOW);
    refused(new TooManyAttempts(1), name, PASSWORD, NOW.plusMillis(999));

    Instant second = NOW.plusSeconds(1);
    refused(new WrongCredentials(), name, OTHER, second);
    refused(new TooManyAttempts(2), name, OTHER, second);
    refused(new TooManyAttempts(1), name, OTHER, second.plusSeconds(1));
    refused(new WrongCredentials(), name, OTHER, second.plusSeconds(2));
    refused(
        new TooManyAttempts(4),
        name.toUpperCase(java.util.Locale.ROOT),
        OTHER,
        second.plusSeconds(2));
  }

  @Test
  default void aSuccessClearsTheName() {
    withPassword("Ada");
    for (int i = 0; i < 3; i++) {
      fail("Ada", 4, NOW);
      signIn("ada", HERE, NOW);
    }

    fail("Ada", 5, NOW);
    refused(new TooManyAttempts(1), "Ada", PASSWORD, NOW);
    signIn("Ada", HERE, NOW.plusSeconds(1));
    fail("Ada", 5, NOW);
  }

  @Test
  default void oneNameDoesNotSlowAnother() {
    withPassword("Ada");
    fail("Eve", 5, NOW);

    signIn("Ada", HERE, NOW);
  }

  @Test
  default void anAddressIsSlowedAfter50FailuresWhateverTheNames() {
    withPassword("Ada");
    for (int i = 0; i < 49; i++) {
      fail("user" + i, 1, NOW);
      // What another one succeeds in does not clear it.
      if (i % 10 == 0) {
        signIn("Ada", HERE, NOW);
      }
    }
    signIn("Ada", HERE, NOW);
    fail("user50", 1, NOW);

    refused(new TooManyAttempts(60), "Ada", PASSWORD, NOW);
    signIn("Ada", InetAddress.ofLiteral("192.0.2.2"), NOW);
    Instant minute = NOW.plusSeconds(60);
    signIn("Ada", HERE, minute);
    fail("user51", 1, minute);
    refused(new TooManyAttempts(60), "Ada", PASSWORD, minute);
  }

  @Test
  default void anAttemptThatNobodyLookedAtIsNoGuess() {
    withPassword("Ada");
    fail("Ada", 4, NOW);

    for (int i = 0; i < 60; i++) {
      unavailable(ports());
    }

    fail("Ada", 1, NOW);
    refused(new TooManyAttempts(1), "Ada", PASSWORD, NOW);
    signIn("Ada", HERE, NOW.plusSeconds(1));
  }

  @Test
  default void anAttemptThatCannotBeTakenBackCountsAndIsToldAsWhatItWas() {
    withPassword("Ada");
    AtomicInteger claims = new AtomicInteger();
    SessionPorts away =
        Ports.with(
            ports(),
            AttemptRepository.class,
            new AttemptRepository() {
              @Override
              public List<Attempts> claim(List<AttemptKey> keys, Instant now) {
                if (claims.incrementAndGet() % 2 == 0) {
                  throw new UnavailableException(Reason.UNREACHABLE);
                }
                return ports().attempts().claim(keys, now);
              }

              @Override
              public void store(List<Attempts> claimed, Instant forgotten) {
                ports().attempts().store(claimed, forgotten);
              }
            });
    for (int i = 0; i < 5; i++) {
      unavailable(away);
    }

    refused(new TooManyAttempts(1), "Ada", PASSWORD, NOW);
  }

  /** Signs in where nobody's turn to hash a password comes. */
  private void unavailable(SessionPorts ports) {
    SessionUseCases useCases =
        SessionUseCases.over(
            access(),
            InterruptedHashes.during(
                ports,
                () -> {
                  throw new UnavailableException(Reason.OVERLOADED);
                }),
            OperatorPermissions.in(AccessPermissions.GRANTS),
            () -> NOW,
            RANDOM);
    UnavailableException thrown =
        assertThrows(
            UnavailableException.class,
            () -> useCases.sessions().signIn(SessionFixture.attempt("Ada", PASSWORD)));
    assertEquals(Reason.OVERLOADED, thrown.reason());
  }

  private void fail(String name, int times, Instant now) {
    for (int i = 0; i < times; i++) {
      refused(new WrongCredentials(), name, OTHER, now);
    }
  }

  private void signIn(String name, InetAddress from, Instant now) {
    SignedIn signedIn = useCases(() -> now).sessions().signIn(new SignIn(name, PASSWORD, from));
    assertFalse(signedIn.accessToken().isEmpty());
  }

  private void refused(AccessViolation rule, String name, Password password, Instant now) {
    SessionFixture.assertRefused(
        rule, () -> useCases(() -> now).sessions().signIn(SessionFixture.attempt(name, password)));
  }
}
