package dev.muster.platform.web.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.domain.UserRole;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Roles stand somewhere in the claims, in some case, among others. */
class RolesClaimTest {
  @Test
  void theNamesOnTheWayHaveDotsBetweenThem() {
    Map<String, ?> claims = Map.of("a", Map.of("b", Map.of("c", List.of("ADMIN"))));

    assertEquals(Set.of(UserRole.ADMIN), roles("a.b.c", claims));
    assertEquals(Set.of(), roles("a.b", claims));
    assertEquals(Set.of(), roles("a.b.c.d", claims));
    assertEquals(Set.of(), roles("a", claims));
    assertEquals(Set.of(), roles("x", claims));
    assertEquals(Set.of(), roles("a.x.c", claims));
    assertEquals(Set.of(), roles(".a", claims));
  }

  @Test
  void aNameMayHaveDotsItself() {
    assertEquals(
        Set.of(UserRole.VIEWER),
        roles("https://muster.example/roles", Map.of("https://muster.example/roles", "viewer")));
    assertEquals(
        Set.of(UserRole.VIEWER), roles("a.b.c", Map.of("a", Map.of("b.c", List.of("viewer")))));
  }

  @Test
  void theCaseDoesNotMatterAndOtherNamesMeanNothing() {
    assertEquals(
        Set.of(UserRole.EDITOR, UserRole.VIEWER),
        roles(
            "roles",
            Map.of(
                "roles", Arrays.asList("Editor", "offline_access", "VIEWER", 7, null, "ADMINS"))));
  }

  @Test
  void aTextHasSpacesBetweenRoles() {
    assertEquals(
        Set.of(UserRole.ADMIN, UserRole.EDITOR), roles("scope", Map.of("scope", "admin editor")));
    assertEquals(Set.of(), roles("scope", Map.of("scope", "adminx")));
    assertEquals(Set.of(), roles("scope", Map.of("scope", 7)));
  }

  private static Set<UserRole> roles(String path, Map<String, ?> claims) {
    return new RolesClaim(path).of(claims);
  }
}
