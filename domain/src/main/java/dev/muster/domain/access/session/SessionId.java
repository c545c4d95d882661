package dev.muster.domain.access.session;

import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Identity of a session.
 *
 * @param value 128 random bits
 */
public record SessionId(UUID value) {
  /** Returns a new identity. */
  public static SessionId random(RandomGenerator random) {
    return new SessionId(new UUID(random.nextLong(), random.nextLong()));
  }
}
