package dev.muster.application.access;

import dev.muster.application.InvalidCursorException;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.Permission;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.Recorded;
import dev.muster.application.access.query.UserFilter;
import dev.muster.application.dependant.DependantCounts;
import dev.muster.domain.access.AccessViolation.EmailTaken;
import dev.muster.domain.access.AccessViolation.LastAdmin;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.AccessViolation.UsernameTaken;
import dev.muster.domain.access.AccessViolationException;
import dev.muster.domain.access.Account;
import dev.muster.domain.access.User;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Driving port: adds, reads, changes and removes users. */
public interface Users {
  /**
   * Adds a user, which has no role yet, and gives it an identity.
   *
   * @throws AccessViolationException with {@link UsernameTaken}, {@link EmailTaken}, the name first
   */
  @Permission(AccessPermissions.WRITE)
  User add(Account account);

  /**
   * Reads a user.
   *
   * @throws AccessViolationException with {@link UnknownUser}
   */
  @Permission(AccessPermissions.READ)
  @Recorded(Recorded.When.NEVER)
  User read(UserId id);

  /**
   * Lists users by id, in the order of their addition. A client that reads all pages sees each user
   * that is there throughout exactly once.
   *
   * @throws InvalidCursorException if the cursor is of another list
   */
  @Permission(AccessPermissions.READ)
  @Recorded(Recorded.When.NEVER)
  Page<User> list(UserFilter filter, PageRequest page);

  /**
   * Changes the account of a user.
   *
   * @param precondition the required version, if any
   * @param revision returns the new account for the present one; it may run more than once
   * @throws PreconditionFailedException if the user has another version
   * @throws AccessViolationException with {@link UnknownUser}, {@link UsernameTaken}, {@link
   *     EmailTaken}
   */
  @Permission(AccessPermissions.WRITE)
  User revise(UserId id, Precondition precondition, UnaryOperator<Account> revision);

  /**
   * Removes a user with its profile and its roles, and with what other contexts keep about it.
   *
   * @param precondition the required version, if any
   * @return what other contexts removed
   * @throws PreconditionFailedException if the user has another version
   * @throws AccessViolationException with {@link UnknownUser}, {@link LastAdmin}
   */
  @Permission(AccessPermissions.WRITE)
  DependantCounts remove(UserId id, Precondition precondition);

  /**
   * Keeps a user from being removed until the unit of work of the caller ends, and returns whether
   * there is such a user. Any number of callers may hold a user at the same time. The call needs no
   * permission, as only a neighbour calls it, within a call that was permitted.
   */
  @Permission(Permission.NOTHING)
  @Recorded(Recorded.When.NEVER)
  boolean hold(UserId id);

  /** Returns the names of those of the users that exist. */
  @Permission(AccessPermissions.READ)
  @Recorded(Recorded.When.NEVER)
  Map<UserId, Username> usernames(Set<UserId> ids);
}
