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
   * Stores the hash of a password, and replaces one that the user had. It goes with its user.
   *
   * @throws AccessViolationException with {@link UnknownUser}
   */
  void store(UserId user, PasswordHash hash);
}
