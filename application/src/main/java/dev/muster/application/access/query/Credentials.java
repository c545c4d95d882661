package dev.muster.application.access.query;

import dev.muster.domain.UserRole;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import dev.muster.domain.access.session.PasswordHash;
import java.util.Optional;
import java.util.Set;

/**
 * What signing in needs to know of a user.
 *
 * @param user its identity
 * @param username its name
 * @param roles its roles at this moment
 * @param hash the hash of its password; empty for a user that has none and cannot sign in with one
 */
public record Credentials(
    UserId user, Username username, Set<UserRole> roles, Optional<PasswordHash> hash) {
  /** Copies the roles, so that no caller can change them. */
  public Credentials {
    roles = Set.copyOf(roles);
  }
}
