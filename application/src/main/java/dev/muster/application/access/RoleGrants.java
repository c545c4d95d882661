package dev.muster.application.access;

import dev.muster.application.InvalidCursorException;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.Permission;
import dev.muster.application.Recorded;
import dev.muster.application.access.query.RoleHolder;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.AccessViolation.LastAdmin;
import dev.muster.domain.access.AccessViolation.RoleNotGranted;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.AccessViolationException;
import dev.muster.domain.access.UserId;

/** Driving port: grants roles to users, and revokes them. The last administrator keeps the role. */
public interface RoleGrants {
  /**
   * Grants a role to a user. Granting twice is granting once.
   *
   * @return whether the user did not have the role before
   * @throws AccessViolationException with {@link UnknownUser}
   */
  @Permission(AccessPermissions.GRANT)
  boolean grant(UserId user, UserRole role);

  /**
   * Revokes a role of a user.
   *
   * @throws AccessViolationException with {@link UnknownUser}, {@link RoleNotGranted}, {@link
   *     LastAdmin}
   */
  @Permission(AccessPermissions.GRANT)
  void revoke(UserId user, UserRole role);

  /**
   * Lists the roles of a user, in the order of {@link UserRole}.
   *
   * @throws InvalidCursorException if the cursor is of another list
   * @throws AccessViolationException with {@link UnknownUser}
   */
  @Permission(AccessPermissions.READ)
  @Recorded(Recorded.When.NEVER)
  Page<UserRole> rolesOf(UserId user, PageRequest page);

  /**
   * Lists the users that have a role, by id.
   *
   * @throws InvalidCursorException if the cursor is of another list
   */
  @Permission(AccessPermissions.READ)
  @Recorded(Recorded.When.NEVER)
  Page<RoleHolder> holdersOf(UserRole role, PageRequest page);
}
