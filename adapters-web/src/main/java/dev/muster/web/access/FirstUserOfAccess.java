package dev.muster.web.access;

import dev.muster.application.access.Accounts;
import dev.muster.platform.web.bearer.FirstUser;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/**
 * Tells whether a user exists. Where there is none, it asks the database again after a second, and
 * at once after this node has added one: each request of a service in open mode asks.
 */
@Singleton
final class FirstUserOfAccess implements FirstUser {
  private static final Duration BELIEVED = Duration.ofSeconds(1);

  private final BooleanSupplier users;
  private final InstantSource clock;
  private final AtomicReference<Answer> last = new AtomicReference<>(new Answer(Instant.MIN));

  @Inject
  FirstUserOfAccess(Accounts accounts) {
    this(accounts::exist, InstantSource.system());
  }

  FirstUserOfAccess(BooleanSupplier users, InstantSource clock) {
    this.users = users;
    this.clock = clock;
  }

  @Override
  public boolean exists() {
    Instant now = clock.instant();
    Answer before = Objects.requireNonNull(last.get());
    if (now.isBefore(before.end())) {
      return false;
    }
    if (users.getAsBoolean()) {
      return true;
    }
    // Unless this node has added a user meanwhile.
    last.compareAndSet(before, new Answer(now.plus(BELIEVED)));
    return false;
  }

  /** Is told that this node has added a user. */
  void added() {
    last.set(new Answer(Instant.MIN));
  }

  /** The answer that there is no user, and until when it is believed. */
  private record Answer(Instant end) {}
}
