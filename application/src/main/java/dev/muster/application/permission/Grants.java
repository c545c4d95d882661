package dev.muster.application.permission;

import dev.muster.domain.UserRole;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Grants permissions to roles. Each context contributes the grants of its own permissions.
 *
 * @param roles the roles that have each permission; {@link UserRole#ADMIN} has it in any case
 */
public record Grants(Map<String, Set<UserRole>> roles) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*([.][a-z]+)+");

  /** Checks the names of the permissions. */
  public Grants {
    roles = Map.copyOf(roles);
    for (String permission : roles.keySet()) {
      if (!NAME.matcher(permission).matches()) {
        throw new IllegalArgumentException(
            "a permission has a name such as context.read, and not " + permission);
      }
    }
  }

  /** Returns the grant of one permission to roles. */
  public static Grants of(String permission, UserRole... to) {
    return new Grants(Map.of(permission, Set.of(to)));
  }

  /** Returns these grants and that of one more permission. */
  public Grants and(String permission, UserRole... to) {
    Map<String, Set<UserRole>> more = new LinkedHashMap<>(roles);
    if (more.put(permission, Set.of(to)) != null) {
      throw new IllegalArgumentException(permission + " is granted twice");
    }
    return new Grants(more);
  }
}
