package dev.muster.application.access.query;

import dev.muster.domain.UserRole;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import dev.muster.domain.access.session.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * What an access token says.
 *
 * @param user the user that signed in
 * @param username the name of the user when the token was issued
 * @param roles the roles of the user when the token was issued
 * @param session the session that the token was issued in
 * @param expiresAt the end of the token, a whole second
 */
public record AccessClaims(
    UserId user, Username username, Set<UserRole> roles, SessionId session, Instant expiresAt) {
  /** The name under which tokens are issued, and for which they are taken. */
  public static final String ISSUER = "muster";

  /** The time from the issue of a token to its end. */
  public static final Duration LIFE = Duration.ofMinutes(15);

  /** Copies the roles, so that no caller can change them. */
  public AccessClaims {
    roles = Set.copyOf(roles);
  }
}
