package dev.muster.application.access.scenario;

import static dev.muster.application.access.contract.AccessFixture.assertRefused;
import static dev.muster.domain.UserRole.ADMIN;
import static dev.muster.domain.UserRole.EDITOR;
import static dev.muster.domain.UserRole.VIEWER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.InvalidCursorException;
import dev.muster.application.KeysetCursor;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.access.contract.AccessFixture;
import dev.muster.application.access.query.RoleHolder;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.AccessViolation.LastAdmin;
import dev.muster.domain.access.AccessViolation.RoleNotGranted;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.User;
import dev.muster.domain.access.UserId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Roles are granted, listed from both sides and revoked. */
public interface RoleScenarios extends AccessFixture {
  @Test
  default void grantingTwiceIsGrantingOnce() {
    UserId user = user("First").id();

    assertTrue(access().roles().grant(user, EDITOR));
    assertFalse(access().roles().grant(user, EDITOR));

    assertEquals(List.of(EDITOR), roles(user));
  }

  @Test
  default void whatIsNotGrantedIsNotRevoked() {
    UserId user = user("First", VIEWER).id();

    assertRefused(new RoleNotGranted(user, EDITOR), () -> access().roles().revoke(user, EDITOR));
    access().roles().revoke(user, VIEWER);
    assertRefused(new RoleNotGranted(user, VIEWER), () -> access().roles().revoke(user, VIEWER));
  }

  @Test
  default void theLastAdministratorKeepsTheRoleUntilThereIsAnother() {
    UserId last = user("Last", ADMIN, VIEWER).id();
    UserId other = user("Other").id();

    assertRefused(new LastAdmin(last), () -> access().roles().revoke(last, ADMIN));
    access().roles().revoke(last, VIEWER);
    assertEquals(List.of(ADMIN), roles(last));
    access().roles().grant(other, ADMIN);
    access().roles().revoke(last, ADMIN);

    assertEquals(List.of(), roles(last));
    assertRefused(new LastAdmin(other), () -> access().roles().revoke(other, ADMIN));
  }

  @Test
  default void theRolesOfAUserAreInOneOrderPageByPage() {
    UserId user = user("First", VIEWER, EDITOR, ADMIN).id();

    Page<UserRole> first = access().roles().rolesOf(user, new PageRequest(1, Optional.empty()));
    Page<UserRole> rest = access().roles().rolesOf(user, new PageRequest(2, first.next()));

    assertEquals(List.of(ADMIN), first.items());
    assertEquals(new Page<>(List.of(EDITOR, VIEWER), Optional.empty()), rest);
    PageRequest beyond =
        new PageRequest(1, Optional.of(new KeysetCursor("roles of", user).write(Long.MAX_VALUE)));
    assertEquals(List.of(), access().roles().rolesOf(user, beyond).items());
    UserId other = user("Other", VIEWER).id();
    assertThrows(
        InvalidCursorException.class,
        () -> access().roles().rolesOf(other, new PageRequest(1, first.next())));
  }

  @Test
  default void theHoldersOfARoleAreReadPageByPage() {
    List<User> all = crowd(3, "User", EDITOR);
    user("Other", VIEWER);
    List<RoleHolder> holders =
        all.stream().map(it -> new RoleHolder(it.id(), it.account().username())).toList();

    Page<RoleHolder> first =
        access().roles().holdersOf(EDITOR, new PageRequest(2, Optional.empty()));
    Page<RoleHolder> last = access().roles().holdersOf(EDITOR, new PageRequest(2, first.next()));

    assertEquals(holders.subList(0, 2), first.items());
    assertEquals(new Page<>(holders.subList(2, 3), Optional.empty()), last);
    assertThrows(
        InvalidCursorException.class,
        () -> access().roles().holdersOf(VIEWER, new PageRequest(2, first.next())));
    PageRequest forged =
        new PageRequest(2, Optional.of(new KeysetCursor("holders of", EDITOR).write(0)));
    assertThrows(InvalidCursorException.class, () -> access().roles().holdersOf(EDITOR, forged));
  }

  @Test
  default void nobodyHasNoRolesAtAll() {
    UnknownUser unknown = new UnknownUser(NOBODY);

    assertEquals(List.of(), roles(user("Without").id()));
    assertRefused(unknown, () -> roles(NOBODY));
    assertRefused(unknown, () -> access().roles().grant(NOBODY, ADMIN));
    assertRefused(unknown, () -> access().roles().revoke(NOBODY, ADMIN));
  }

  private List<UserRole> roles(UserId user) {
    return access().roles().rolesOf(user, PageRequest.FIRST).items();
  }
}
