package dev.muster.application.access.contract;

import static dev.muster.application.access.contract.AccessFixture.assertRefused;
import static dev.muster.domain.UserRole.ADMIN;
import static dev.muster.domain.UserRole.EDITOR;
import static dev.muster.domain.UserRole.VIEWER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.domain.access.AccessViolation.LastAdmin;
import dev.muster.domain.access.AccessViolation.RoleNotGranted;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.GrantFacts;
import dev.muster.domain.access.User;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Contract of the repository of the roles of users. */
public interface GrantRepositoryContract extends AccessFixture {
  @Test
  default void aRoleThatIsGrantedTwiceIsGrantedOnce() {
    User user = user("First");
    User other = user("Other");

    assertTrue(ports().grants().add(user.id(), EDITOR));
    assertTrue(ports().grants().add(user.id(), ADMIN));
    assertFalse(ports().grants().add(user.id(), EDITOR));

    assertEquals(Optional.of(Set.of(ADMIN, EDITOR)), ports().reader().roles(user.id()));
    assertEquals(Optional.of(Set.of()), ports().reader().roles(other.id()));
  }

  @Test
  default void theFactsAreTheRolesOfTheUserAndHowManyAdministratorsThereAre() {
    User nobodyElse = user("First", ADMIN, VIEWER);
    User without = user("Without");
    assertEquals(new GrantFacts(nobodyElse.id(), Set.of(ADMIN, VIEWER), 1), facts(nobodyElse));

    User second = user("Second", ADMIN);
    User editor = user("Editor", EDITOR);
    ports().grants().add(second.id(), ADMIN);

    assertEquals(new GrantFacts(nobodyElse.id(), Set.of(ADMIN, VIEWER), 2), facts(nobodyElse));
    assertEquals(new GrantFacts(second.id(), Set.of(ADMIN), 2), facts(second));
    assertEquals(new GrantFacts(editor.id(), Set.of(EDITOR), 0), facts(editor));
    assertEquals(new GrantFacts(without.id(), Set.of(), 0), facts(without));
    ports().grants().remove(second.id(), ADMIN);
    assertEquals(new GrantFacts(nobodyElse.id(), Set.of(ADMIN, VIEWER), 1), facts(nobodyElse));
  }

  @Test
  default void anAdministratorThatIsRemovedCountsNoLonger() {
    User first = user("First", ADMIN);
    User second = user("Second", ADMIN);

    ports().users().remove(second.id());

    assertEquals(new GrantFacts(first.id(), Set.of(ADMIN), 1), facts(first));
  }

  @Test
  default void aRoleIsTakenFromOneUserAlone() {
    User first = user("First", ADMIN, EDITOR);
    User second = user("Second", ADMIN, EDITOR);

    ports().grants().remove(first.id(), ADMIN);

    assertEquals(Optional.of(Set.of(EDITOR)), ports().reader().roles(first.id()));
    assertEquals(Optional.of(Set.of(ADMIN, EDITOR)), ports().reader().roles(second.id()));
  }

  @Test
  default void theLastAdministratorKeepsTheRole() {
    User last = user("Last", ADMIN, EDITOR);

    assertRefused(new LastAdmin(last.id()), () -> ports().grants().remove(last.id(), ADMIN));
    ports().grants().remove(last.id(), EDITOR);

    assertEquals(Optional.of(Set.of(ADMIN)), ports().reader().roles(last.id()));
  }

  @Test
  default void aRoleThatIsNotGrantedIsNotTaken() {
    User user = user("First", ADMIN);

    assertRefused(
        new RoleNotGranted(user.id(), VIEWER), () -> ports().grants().remove(user.id(), VIEWER));
    assertEquals(Optional.of(Set.of(ADMIN)), ports().reader().roles(user.id()));
  }

  @Test
  default void whoIsNotThereIsNeitherGrantedARoleNorClaimed() {
    user("Somebody");
    UnknownUser unknown = new UnknownUser(NOBODY);

    assertRefused(unknown, () -> ports().grants().add(NOBODY, ADMIN));
    assertRefused(unknown, () -> unit(() -> ports().grants().claim(NOBODY)));
  }

  private GrantFacts facts(User user) {
    return unit(() -> ports().grants().claim(user.id()));
  }
}
