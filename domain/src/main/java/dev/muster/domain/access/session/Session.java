package dev.muster.domain.access.session;

import dev.muster.domain.access.UserId;
import java.time.Duration;
import java.time.Instant;

/**
 * What begins when a user signs in, and is continued by one refresh token after the other.
 *
 * @param id its identity
 * @param user the user that signed in
 * @param tokenHash the hash of the only refresh token that continues it now
 * @param expiresAt the moment of its end; continuing it does not move the end
 */
public record Session(SessionId id, UserId user, String tokenHash, Instant expiresAt) {
  /** The longest time from signing in to the end. */
  public static final Duration LIFE = Duration.ofDays(30);

  /** Returns a session that begins now. */
  public static Session begun(UserId user, RefreshToken token, Instant now) {
    return new Session(token.session(), user, token.hash(), now.plus(LIFE));
  }

  /** Returns whether it is not over yet. */
  public boolean livesAt(Instant now) {
    return now.isBefore(expiresAt);
  }

  /**
   * Returns whether a token of it is the present one. Another one was used before, or was never
   * given out: whoever sends it may have stolen it, or was robbed.
   */
  public boolean continuesWith(RefreshToken token) {
    return tokenHash.equals(token.hash());
  }

  /** Returns it with the next token. */
  public Session continuedBy(RefreshToken next) {
    return new Session(id, user, next.hash(), expiresAt);
  }
}
