package dev.muster.application.access;

import dev.muster.application.NotSignedInException;
import dev.muster.application.Permission;
import dev.muster.application.Recorded;
import dev.muster.application.UnavailableException;
import dev.muster.application.access.query.PasswordChange;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.AccessViolation.CommonPassword;
import dev.muster.domain.access.AccessViolation.EmailTaken;
import dev.muster.domain.access.AccessViolation.NoAccount;
import dev.muster.domain.access.AccessViolation.TooManyAttempts;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.AccessViolation.UsernameTaken;
import dev.muster.domain.access.AccessViolation.WrongCredentials;
import dev.muster.domain.access.AccessViolationException;
import dev.muster.domain.access.Account;
import dev.muster.domain.access.User;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.session.Password;

/** Driving port: gives users passwords, and tells users who they are. */
public interface Accounts {
  /**
   * Adds a user with a password and without a role, and gives it an identity.
   *
   * @throws AccessViolationException with {@link CommonPassword}, {@link UsernameTaken}, {@link
   *     EmailTaken}, in this order
   * @throws UnavailableException if too many passwords are being hashed
   */
  @Permission(AccessPermissions.WRITE)
  User add(Account account, Password password);

  /**
   * Adds a user with a role.
   *
   * @throws AccessViolationException as {@link #add}
   * @throws UnavailableException if too many passwords are being hashed
   */
  @Permission(AccessPermissions.GRANT)
  User appoint(Account account, Password password, UserRole role);

  /**
   * Gives a user another password, and ends its sessions.
   *
   * @throws AccessViolationException with {@link UnknownUser}, {@link CommonPassword}
   * @throws UnavailableException if too many passwords are being hashed
   */
  @Permission(AccessPermissions.WRITE)
  void changePassword(UserId user, Password password);

  /**
   * Changes the password of the user that calls, and ends its other sessions. A wrong present
   * password counts as a failed attempt to sign in.
   *
   * @throws NotSignedInException if nobody is signed in, or the user was removed since
   * @throws AccessViolationException with {@link NoAccount} if the caller is no user of this
   *     service; with {@link CommonPassword}; with {@link TooManyAttempts} before the present
   *     password is looked at; with {@link WrongCredentials} if that is wrong
   * @throws UnavailableException if too many passwords are being hashed
   */
  @Permission(Permission.NOTHING)
  @Recorded(Recorded.When.AFTERWARDS)
  void changeOwnPassword(PasswordChange change);

  /** Returns whether there is a user. */
  @Permission(Permission.NOTHING)
  @Recorded(Recorded.When.NEVER)
  boolean exist();

  /**
   * Returns the user that calls.
   *
   * @throws NotSignedInException if nobody is signed in, or the user was removed since
   * @throws AccessViolationException with {@link NoAccount} if the caller is no user of this
   *     service, such as one whose token another service has issued
   */
  @Permission(Permission.NOTHING)
  @Recorded(Recorded.When.NEVER)
  User current();
}
