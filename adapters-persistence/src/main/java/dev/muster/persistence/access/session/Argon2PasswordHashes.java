package dev.muster.persistence.access.session;

import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import dev.muster.application.access.port.PasswordHashes;
import dev.muster.domain.access.session.Password;
import dev.muster.domain.access.session.PasswordHash;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Hashes passwords with Argon2id, as many at once as there are processors. */
@Singleton
final class Argon2PasswordHashes implements PasswordHashes {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final SecureRandom random = new SecureRandom();

  // Each hash takes 19 MiB of memory until it is done.
  private final Semaphore permits;
  private final Duration patience;
  private final Argon2Hash ofNothing = Argon2Hash.ofNothing(random);

  @Inject
  Argon2PasswordHashes() {
    this(Runtime.getRuntime().availableProcessors(), PATIENCE);
  }

  /**
   * Creates the adapter.
   *
   * @param most the highest number of passwords that are hashed at once
   * @param patience the longest time that one waits for its turn
   */
  Argon2PasswordHashes(int most, Duration patience) {
    this.permits = new Semaphore(most, true);
    this.patience = patience;
  }

  @Override
  public PasswordHash hash(Password password) {
    return inTurn(() -> new PasswordHash(Argon2Hash.of(password, random).text()));
  }

  @Override
  public boolean match(Password password, Optional<PasswordHash> hash) {
    Argon2Hash stored = hash.map(it -> Argon2Hash.parse(it.value())).orElse(ofNothing);
    return inTurn(() -> stored.isOf(password));
  }

  @Override
  public boolean outdated(PasswordHash hash) {
    return Argon2Hash.parse(hash.value()).outdated();
  }

  /** Runs work that hashes, for tests that keep others waiting, too. */
  <T> T inTurn(Supplier<T> work) {
    if (!acquired()) {
      throw new UnavailableException(Reason.OVERLOADED);
    }
    try {
      return work.get();
    } finally {
      permits.release();
    }
  }

  private boolean acquired() {
    try {
      return permits.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
