package dev.muster.application.access.query;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.access.Username;
import dev.muster.domain.access.session.Password;
import java.net.InetAddress;
import java.util.Optional;

/**
 * An attempt to sign in.
 *
 * @param name what the caller says to be a name of a user
 * @param password what the caller says to be the password of the user
 * @param from the address of the caller
 */
public record SignIn(String name, Password password, InetAddress from) {
  /** Returns the name, or empty if no user can have it. */
  public Optional<Username> username() {
    try {
      return Optional.of(new Username(name));
    } catch (InvalidValueException invalid) {
      return Optional.empty();
    }
  }
}
