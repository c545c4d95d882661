package dev.muster.domain.access;

import dev.muster.domain.Email;
import dev.muster.domain.UserRole;
import dev.muster.domain.Violation;
import java.time.Duration;

/**
 * A broken rule of the access: one type for each rule, with the facts that explain it.
 *
 * <p>The family is sealed: a table of rules does not compile until it covers every rule.
 */
public sealed interface AccessViolation extends Violation {
  /** The user does not exist. */
  record UnknownUser(UserId user) implements AccessViolation {}

  /** The user exists and has no profile. */
  record UnknownProfile(UserId user) implements AccessViolation {}

  /** The user exists and does not have the role. */
  record RoleNotGranted(UserId user, UserRole role) implements AccessViolation {}

  /** Another user has this name, without regard to case. */
  record UsernameTaken(Username username) implements AccessViolation {}

  /** Another user has this address, without regard to case. */
  record EmailTaken(Email email) implements AccessViolation {}

  /** Nobody would have the role of an administrator any more. */
  record LastAdmin(UserId user) implements AccessViolation {}

  /** The password is among those that are guessed first, or is the name of its user. */
  record CommonPassword() implements AccessViolation {}

  /** The name and the password are not those of one user, or the token continues no session. */
  record WrongCredentials() implements AccessViolation {}

  /** Too many attempts to sign in have failed; the next one has to wait. */
  record TooManyAttempts(long seconds) implements AccessViolation {
    /** Returns the refusal of an attempt that has to wait, in seconds rounded up. */
    public static TooManyAttempts until(Duration wait) {
      return new TooManyAttempts(wait.plusNanos(999_999_999).toSeconds());
    }
  }

  /** Who asks is known, and is no user of this service. */
  record NoAccount() implements AccessViolation {}

  @Override
  default String code() {
    return switch (this) {
      case UnknownUser _ -> "unknown-user";
      case UnknownProfile _ -> "unknown-profile";
      case RoleNotGranted _ -> "role-not-granted";
      case UsernameTaken _ -> "username-taken";
      case EmailTaken _ -> "email-taken";
      case LastAdmin _ -> "last-admin";
      case CommonPassword _ -> "common-password";
      case WrongCredentials _ -> "wrong-credentials";
      case TooManyAttempts _ -> "too-many-attempts";
      case NoAccount _ -> "no-account";
    };
  }

  @Override
  default String sentence() {
    return switch (this) {
      case UnknownUser(UserId user) -> "There is no user " + user.value() + ".";
      case UnknownProfile(UserId user) -> "User " + user.value() + " has no profile.";
      case RoleNotGranted(UserId user, UserRole role) ->
          "User " + user.value() + " does not have the role " + role + ".";
      case UsernameTaken(Username username) ->
          "Another user has the name " + username.value() + ".";
      case EmailTaken(Email email) -> "Another user has the address " + email.value() + ".";
      case LastAdmin(UserId user) ->
          "User " + user.value() + " is the last with the role ADMIN, and keeps it.";
      case CommonPassword _ -> "The password is one of the most common, or is the username.";
      case WrongCredentials _ -> "This is no pair of name and password, or no token of a session.";
      case TooManyAttempts many ->
          "Too many attempts to sign in have failed: the next may be made in "
              + many.seconds()
              + " s.";
      case NoAccount _ -> "Who sends the request is no user of this service.";
    };
  }
}
