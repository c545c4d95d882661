package dev.muster.application.access.port;

import dev.muster.application.UnavailableException;
import dev.muster.domain.access.session.Password;
import dev.muster.domain.access.session.PasswordHash;
import java.util.Optional;

/**
 * Driven port: hashes passwords, slowly and with much memory, so that a stolen hash helps nobody.
 *
 * <p>Each call takes tens of milliseconds of one processor. No unit of work should wait for one.
 */
public interface PasswordHashes {
  /**
   * Returns a hash with a new salt.
   *
   * @throws UnavailableException if too many passwords are being hashed
   */
  PasswordHash hash(Password password);

  /**
   * Returns whether a hash is that of a password. It takes as long where there is no hash, so that
   * the time does not tell which users exist.
   *
   * @throws UnavailableException if too many passwords are being hashed
   */
  boolean match(Password password, Optional<PasswordHash> hash);

  /** Returns whether a hash was made with other parameters than those of today. */
  boolean outdated(PasswordHash hash);
}
