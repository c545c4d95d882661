package dev.muster.domain.access;

import dev.muster.domain.UserRole;
import dev.muster.domain.access.AccessViolation.LastAdmin;
import dev.muster.domain.access.AccessViolation.RoleNotGranted;
import java.util.Set;

/**
 * The facts for deciding whether a user may lose roles; their number does not grow with the users.
 *
 * @param user an existing user
 * @param roles the roles that the user has
 * @param administrators how many users have the role {@link UserRole#ADMIN}, or 0 where this user
 *     is none of them
 */
public record GrantFacts(UserId user, Set<UserRole> roles, long administrators) {
  /**
   * Approves the revocation of a role, or refuses it.
   *
   * @throws AccessViolationException with {@link RoleNotGranted}, {@link LastAdmin}
   */
  public void approveRevocation(UserRole role) {
    if (!roles.contains(role)) {
      throw new AccessViolationException(new RoleNotGranted(user, role));
    }
    if (role == UserRole.ADMIN) {
      refuseTheLast();
    }
  }

  /**
   * Approves the removal of the user with all its roles, or refuses it.
   *
   * @throws AccessViolationException with {@link LastAdmin}
   */
  public void approveRemoval() {
    if (roles.contains(UserRole.ADMIN)) {
      refuseTheLast();
    }
  }

  private void refuseTheLast() {
    if (administrators < 2) {
      throw new AccessViolationException(new LastAdmin(user));
    }
  }
}
