package dev.muster.application.access.port;

import dev.muster.domain.UserRole;
import dev.muster.domain.access.AccessViolation.LastAdmin;
import dev.muster.domain.access.AccessViolation.RoleNotGranted;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.AccessViolationException;
import dev.muster.domain.access.GrantFacts;
import dev.muster.domain.access.UserId;

/**
 * Driven port: stores the roles of users. Once a user has the role {@link UserRole#ADMIN}, there is
 * always one, under any concurrency.
 */
public interface GrantRepository {
  /**
   * Gives a role to a user, that may have it already.
   *
   * @return whether the user did not have the role before
   * @throws AccessViolationException with {@link UnknownUser}
   */
  boolean add(UserId user, UserRole role);

  /**
   * Claims the roles of a user, and the number of administrators where the user is one: until the
   * unit of work ends, another claim of them waits. Its cost does not grow with the users.
   *
   * @throws AccessViolationException with {@link UnknownUser}
   */
  GrantFacts claim(UserId user);

  /**
   * Takes a role from a user.
   *
   * @throws AccessViolationException with {@link RoleNotGranted}, {@link LastAdmin}
   */
  void remove(UserId user, UserRole role);
}
