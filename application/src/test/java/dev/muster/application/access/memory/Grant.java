package dev.muster.application.access.memory;

import dev.muster.domain.UserRole;
import dev.muster.domain.access.UserId;
import java.util.Comparator;

/**
 * A role of a user.
 *
 * @param role the role
 * @param user the user
 */
record Grant(UserRole role, UserId user) implements Comparable<Grant> {
  private static final Comparator<Grant> ORDER =
      Comparator.comparing(Grant::role).thenComparingLong(it -> it.user().value());

  @Override
  public int compareTo(Grant other) {
    return ORDER.compare(this, other);
  }
}
