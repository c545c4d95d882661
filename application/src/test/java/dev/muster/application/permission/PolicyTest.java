package dev.muster.application.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.NotSignedInException;
import dev.muster.application.PermissionDeniedException;
import dev.muster.domain.UserRole;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The policy decides by what the contexts grant, and by the roles of the actor. */
class PolicyTest {
  private final Policy policy =
      new Policy(
          List.of(
              Grants.of("notes.read", UserRole.VIEWER, UserRole.EDITOR)
                  .and("notes.write", UserRole.EDITOR),
              Grants.of("notes.purge")));

  private static Actor actor(UserRole... roles) {
    return new Actor("somebody", OptionalLong.of(1), Set.of(roles));
  }

  @Test
  void anActorHasWhatOneOfItsRolesIsGranted() {
    assertTrue(policy.allows(actor(UserRole.VIEWER), "notes.read"));
    assertFalse(policy.allows(actor(UserRole.VIEWER), "notes.write"));
    assertTrue(policy.allows(actor(UserRole.VIEWER, UserRole.EDITOR), "notes.write"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes.read", "notes.write", "notes.purge"})
  void anAdministratorHasEveryPermission(String permission) {
    assertTrue(policy.allows(actor(UserRole.ADMIN), permission));
    assertTrue(policy.allows(Actor.operator(), permission));
  }

  @Test
  void anActorWithoutRolesHasNoPermission() {
    assertFalse(policy.allows(actor(), "notes.read"));
  }

  @ParameterizedTest
  @EnumSource
  void nobodyHasAPermissionThatNoContextGrants(UserRole role) {
    assertFalse(policy.allows(actor(role), "notes.draw"));
  }

  @Test
  void thePolicyListsPermissionsAndTheirRoles() {
    assertEquals(
        List.of("notes.purge", "notes.read", "notes.write"), List.copyOf(policy.permissions()));
    assertEquals(
        Optional.of(Set.of(UserRole.ADMIN, UserRole.EDITOR)), policy.rolesWith("notes.write"));
    assertEquals(Optional.of(Set.of(UserRole.ADMIN)), policy.rolesWith("notes.purge"));
    assertEquals(Optional.empty(), policy.rolesWith("notes.draw"));
  }

  @Test
  void aPermissionIsGrantedOnce() {
    List<Grants> twice = List.of(Grants.of("notes.read"), Grants.of("notes.read"));

    assertThrows(IllegalArgumentException.class, () -> new Policy(twice));
    Grants once = twice.getFirst();
    assertThrows(IllegalArgumentException.class, () -> once.and("notes.read"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "notes", "notes.", ".read", "Notes.read", "notes read", "notes.Read"})
  void aPermissionIsNamedByItsContextAndAWord(String name) {
    Map<String, Set<UserRole>> roles = Map.of(name, Set.of());

    assertThrows(IllegalArgumentException.class, () -> new Grants(roles));
  }

  @Test
  void theRolesOfAnActorAreItsOwn() {
    Set<UserRole> roles = new HashSet<>(Set.of(UserRole.VIEWER));
    Actor viewer = new Actor("somebody", OptionalLong.empty(), roles);
    roles.add(UserRole.ADMIN);

    assertEquals(Set.of(UserRole.VIEWER), viewer.roles());
  }

  @Test
  void thePermissionsOfTheActorThatAsksAreRequired() {
    Permissions permissions = new Permissions(policy, () -> actor(UserRole.VIEWER));

    assertTrue(permissions.include("notes.read"));
    assertEquals(actor(UserRole.VIEWER), permissions.require("notes.read"));
    assertFalse(permissions.include("notes.write"));
    PermissionDeniedException denied =
        assertThrows(PermissionDeniedException.class, () -> permissions.require("notes.write"));
    assertEquals("notes.write", denied.permission());
  }

  @Test
  void whoIsNotSignedInHasNoPermissionsToAskFor() {
    Permissions nobody =
        new Permissions(
            policy,
            () -> {
              throw NotSignedInException.withoutToken();
            });

    assertThrows(NotSignedInException.class, () -> nobody.include("notes.read"));
    NotSignedInException refused =
        assertThrows(NotSignedInException.class, () -> nobody.require("notes.read"));
    assertFalse(refused.tokenRefused());
    assertTrue(NotSignedInException.withRefusedToken().tokenRefused());
  }
}
