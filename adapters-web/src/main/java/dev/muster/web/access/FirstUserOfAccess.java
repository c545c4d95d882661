package dev.muster.web.access;

import dev.muster.application.access.Accounts;
import dev.muster.platform.web.bearer.FirstUser;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Tells whether a user exists. Where there is none, it asks the database again after a second, and
 * at once after this node has added one: each request of a service in open mode asks.
 */
@Singleton
final class FirstUserOfAccess implements FirstUser {
  private static final Duration BELIEVED = Duration.ofSeconds(1);

  private final Accounts accounts;
  private final InstantSource clock;
  private volatile Instant askAgain = Instant.MIN;

  @Inject
  FirstUserOfAccess(Accounts accounts) {
    this(accounts, InstantSource.system());
  }

  FirstUserOfAccess(Accounts accounts, InstantSource clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public boolean exists() {
    Instant now = clock.instant();
    if (now.isBefore(askAgain)) {
      return false;
    }
    askAgain = now.plus(BELIEVED);
    return accounts.exist();
  }

  /** Is told that this node has added a user. */
  void added() {
    askAgain = Instant.MIN;
  }
}
