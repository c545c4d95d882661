package dev.muster.persistence.access.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import dev.muster.application.access.contract.PasswordHashesContract;
import dev.muster.application.access.port.AccessPorts;
import dev.muster.application.access.port.SessionPorts;
import dev.muster.domain.access.session.Password;
import dev.muster.domain.access.session.PasswordHash;
import dev.muster.persistence.access.AccessOnPostgres;
import dev.muster.platform.jdbc.kit.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords are hashed with Argon2id, and not too many at once. */
class PostgresPasswordsTest implements PasswordHashesContract {
  // One for each JVM: mutation tests run this class again for each mutant.
  private static final ApplicationContext CONTEXT =
      ApplicationContext.run(Map.copyOf(TestDatabase.settings()), Environment.TEST);

  private final Argon2PasswordHashes one = new Argon2PasswordHashes(1, Duration.ofMillis(50));

  @Override
  public SessionPorts ports() {
    return SessionsOnPostgres.ports(CONTEXT);
  }

  @Override
  public AccessPorts access() {
    return AccessOnPostgres.ports(CONTEXT);
  }

  @Override
  public PasswordHash outdated(Password password) {
    return made(64, 2, 1, password);
  }

  @Test
  void aHashTellsItsParametersInThePhcFormat() {
    String text = one.hash(PASSWORD).value();

    assertTrue(
        text.matches(
            "\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}"),
        text);
    assertEquals(text, Argon2Hash.parse(text).text());
  }

  @Test
  void aHashOfAnotherProgramIsTaken() {
    // Made by the command argon2 of the reference implementation.
    PasswordHash hash =
        new PasswordHash(
            "$argon2id$v=19$m=64,t=3,p=2$c29tZXNhbHRzb21lc2FsdA"
                + "$foaBosMMLp0yfKm0IKYBXbCcSUNStR2OASGfIGsYQF4");

    assertTrue(one.match(new Password("correct horse battery"), Optional.of(hash)));
  }

  @Test
  void eachParameterMakesAHashOutdated() {
    assertFalse(one.outdated(made(19_456, 2, 1, PASSWORD)));
    assertTrue(one.outdated(made(19_455, 2, 1, PASSWORD)));
    assertTrue(one.outdated(made(19_456, 3, 1, PASSWORD)));
    assertTrue(one.outdated(made(19_456, 2, 2, PASSWORD)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "secret", "$argon2i$v=19$m=64,t=3,p=2$c29t$c29t"})
  void whatIsNoHashIsAFault(String text) {
    PasswordHash wrong = new PasswordHash(text);

    assertThrows(IllegalStateException.class, () -> one.match(PASSWORD, Optional.of(wrong)));
  }

  @Test
  void whereTooManyAreHashedTheNextIsRefusedAndAnotherLaterIsNot() {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    CompletableFuture<Void> first =
        CompletableFuture.runAsync(
            () ->
                one.inTurn(
                    () -> {
                      begun.countDown();
                      return await(ended);
                    }));
    await(begun);

    for (Runnable refused :
        new Runnable[] {() -> one.hash(PASSWORD), () -> one.match(PASSWORD, Optional.empty())}) {
      assertEquals(
          Reason.OVERLOADED, assertThrows(UnavailableException.class, refused::run).reason());
    }

    ended.countDown();
    first.join();
    assertFalse(one.match(PASSWORD, Optional.empty()));
    assertThrows(
        IllegalStateException.class,
        () ->
            one.inTurn(
                () -> {
                  throw new IllegalStateException("a fault");
                }));
    assertFalse(one.match(PASSWORD, Optional.empty()));
  }

  @Test
  void whoIsInterruptedWhileWaitingIsRefusedAndStaysInterrupted() {
    Thread.currentThread().interrupt();

    assertThrows(UnavailableException.class, () -> one.hash(PASSWORD));
    assertTrue(Thread.interrupted());
  }

  private static PasswordHash made(int memory, int passes, int lanes, Password password) {
    return new PasswordHash(
        new Argon2Hash(memory, passes, lanes, new byte[16], new byte[32]).with(password).text());
  }

  private static boolean await(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
