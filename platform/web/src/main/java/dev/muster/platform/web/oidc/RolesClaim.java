package dev.muster.platform.web.oidc;

import dev.muster.domain.UserRole;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the roles in the claims of a token.
 *
 * @param path the name of the claim, or the names on the way to it with dots between them
 */
record RolesClaim(String path) {
  /**
   * Returns the roles that the claim names, whatever their case: a list, or a text with spaces.
   * Other names in it mean nothing here.
   */
  Set<UserRole> of(Map<String, ?> claims) {
    Set<UserRole> roles = EnumSet.noneOf(UserRole.class);
    Collection<?> names =
        switch (at(claims, path)) {
          case Collection<?> list -> list;
          case String text -> Arrays.asList(text.split(" "));
          case null, default -> Set.of();
        };
    for (UserRole role : UserRole.values()) {
      if (names.stream().anyMatch(name -> role.name().equalsIgnoreCase(String.valueOf(name)))) {
        roles.add(role);
      }
    }
    return roles;
  }

  // A name may have dots itself, as in "https://muster.example/roles".
  private static @Nullable Object at(Map<?, ?> claims, String path) {
    int dot = path.indexOf('.');
    return claims.containsKey(path) || dot < 0
        ? claims.get(path)
        : claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
            ? at(inner, path.substring(dot + 1))
            : null;
  }
}
