package dev.muster.application.access.port;

import dev.muster.application.access.query.Credentials;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.AccessViolationException;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import dev.muster.domain.access.session.PasswordHash;
import java.util.Optional;

/** Driven port: stores the hashes of passwords, and finds what signing in needs of a user. */
public interface CredentialRepository {
  /** Finds a user by name, whatever its case. */
  Optional<Credentials> find(Username username);

  /** Finds a user by identity. */
  Optional<Credentials> find(UserId user);

  /**
   * Finds a user that has a password and claims both: another claim of them, and a change of the
   * password, wait until the unit of work ends, and then find what that unit left. Returns empty if
   * there is no such user, or if it has no password.
   */
  Optional<Credentials> claim(UserId user);

  /**
   * Stores the hash of a password, and replaces one that the user had, which it claims. It goes
   * with its user.
   *
   * @throws AccessViolationException with {@link UnknownUser}
   */
  void store(UserId user, PasswordHash hash);
}
