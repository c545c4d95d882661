package dev.muster.application.access.port;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.access.AccessViolation.EmailTaken;
import dev.muster.domain.access.AccessViolation.LastAdmin;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.AccessViolation.UsernameTaken;
import dev.muster.domain.access.AccessViolationException;
import dev.muster.domain.access.Account;
import dev.muster.domain.access.User;
import dev.muster.domain.access.UserId;
import java.util.Optional;

/**
 * Driven port: loads users to be changed, and stores them; no two have the same folded name or the
 * same folded address. Of a name and an address that are both taken, the name is told.
 *
 * <p>What is claimed stays unchanged until the unit of work ends: another claim of it waits.
 */
public interface UserRepository {
  /**
   * Stores a new user in its first version, under an identity that was never used before.
   *
   * @throws AccessViolationException with {@link UsernameTaken}, {@link EmailTaken}
   */
  User add(Account account);

  /** Loads a user and claims it; returns empty if it does not exist. */
  Optional<User> claim(UserId id);

  /**
   * Keeps a user from being removed until the unit of work ends, and returns whether it exists. A
   * user may be held several times at once.
   */
  boolean hold(UserId id);

  /**
   * Replaces the previous version.
   *
   * @throws StaleVersionException if the stored version is not the previous one
   * @throws AccessViolationException with {@link UnknownUser}, {@link UsernameTaken}, {@link
   *     EmailTaken}
   */
  void update(User changed);

  /**
   * Removes a user with its profile and its roles.
   *
   * @throws AccessViolationException with {@link UnknownUser}, {@link LastAdmin}
   */
  void remove(UserId id);
}
