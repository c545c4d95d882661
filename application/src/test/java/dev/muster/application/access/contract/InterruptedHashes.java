package dev.muster.application.access.contract;

import dev.muster.application.access.port.PasswordHashes;
import dev.muster.application.access.port.SessionPorts;
import dev.muster.application.kit.broken.Ports;
import dev.muster.domain.access.session.Password;
import dev.muster.domain.access.session.PasswordHash;
import java.util.Optional;

/**
 * Hashes passwords, and lets something happen after each comparison, as it may while a slow one
 * runs.
 *
 * @param hashes hashes them
 * @param meanwhile happens meanwhile
 */
public record InterruptedHashes(PasswordHashes hashes, Runnable meanwhile)
    implements PasswordHashes {
  /** Returns ports with which something happens while a password is compared. */
  public static SessionPorts during(SessionPorts ports, Runnable meanwhile) {
    return Ports.with(
        ports, PasswordHashes.class, new InterruptedHashes(ports.hashes(), meanwhile));
  }

  @Override
  public PasswordHash hash(Password password) {
    return hashes.hash(password);
  }

  @Override
  public boolean match(Password password, Optional<PasswordHash> hash) {
    boolean matches = hashes.match(password, hash);
    meanwhile.run();
    return matches;
  }

  @Override
  public boolean outdated(PasswordHash hash) {
    return hashes.outdated(hash);
  }
}
