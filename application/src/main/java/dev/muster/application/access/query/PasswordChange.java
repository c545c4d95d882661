package dev.muster.application.access.query;

import dev.muster.domain.access.session.Password;
import java.net.InetAddress;
import java.util.Optional;

/**
 * The change of a password by its user.
 *
 * @param current what the caller says to be the present password
 * @param next the password that the user is to have
 * @param accessToken the token of the session that goes on; empty if none does
 * @param from the address of the caller
 */
public record PasswordChange(
    Password current, Password next, Optional<String> accessToken, InetAddress from) {
  /** Returns a text without the passwords and the token, so that no log has one. */
  @Override
  public String toString() {
    return "PasswordChange[...]";
  }
}
