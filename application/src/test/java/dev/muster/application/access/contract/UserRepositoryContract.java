package dev.muster.application.access.contract;

import static dev.muster.application.access.contract.AccessFixture.account;
import static dev.muster.application.access.contract.AccessFixture.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.Email;
import dev.muster.domain.UserRole;
import dev.muster.domain.Version;
import dev.muster.domain.access.AccessViolation.EmailTaken;
import dev.muster.domain.access.AccessViolation.LastAdmin;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.AccessViolation.UsernameTaken;
import dev.muster.domain.access.Account;
import dev.muster.domain.access.User;
import dev.muster.domain.access.Username;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Contract of the repository of users. */
public interface UserRepositoryContract extends AccessFixture {
  @Test
  default void whatIsAddedIsFoundAndClaimedAsItIs() {
    Account account = account("Ada.L-0_9", "Zoë@bücher.example");

    User added = ports().users().add(account);

    assertEquals(account, added.account());
    assertEquals(Version.FIRST, added.version());
    assertEquals(Optional.of(added), ports().reader().user(added.id()));
    assertEquals(Optional.of(added), unit(() -> ports().users().claim(added.id())));
    assertEquals(Optional.of(Set.of()), ports().reader().roles(added.id()));
    assertEquals(Optional.empty(), ports().reader().profile(added.id()));
  }

  @Test
  default void aNameBelongsToOneUserWhateverItsCase() {
    User first = ports().users().add(account("Ada"));
    User second = user("Second");
    Account taken = account("aDA", "third@example.org");
    UsernameTaken refusal = new UsernameTaken(new Username("aDA"));

    assertRefused(refusal, () -> ports().users().add(taken));
    assertRefused(refusal, () -> ports().users().update(second.revised(taken)));
    ports().users().update(first.revised(taken));
    assertEquals(Optional.of(taken), ports().reader().user(first.id()).map(User::account));
  }

  @Test
  default void anAddressBelongsToOneUserWhateverItsCase() {
    User first = ports().users().add(account("First", "adä@example.org"));
    User second = user("Second");
    Account taken = account("Third", "ADÄ@Example.org");
    EmailTaken refusal = new EmailTaken(new Email("ADÄ@Example.org"));

    assertRefused(refusal, () -> ports().users().add(taken));
    assertRefused(refusal, () -> ports().users().update(second.revised(taken)));
    ports().users().update(first.revised(taken));
    assertEquals(Optional.of(taken), ports().reader().user(first.id()).map(User::account));
  }

  @Test
  default void ofANameAndAnAddressThatAreTakenTheNameIsTold() {
    user("First");
    user("Second");

    assertRefused(
        new UsernameTaken(new Username("First")),
        () -> ports().users().add(account("First", "Second@example.org")));
  }

  @Test
  default void anUpdateReplacesTheVersionBefore() {
    User other = user("Other");
    User changed = user("Before").revised(account("After"));

    ports().users().update(changed);

    assertEquals(Optional.of(changed), ports().reader().user(changed.id()));
    assertEquals(Optional.of(other), ports().reader().user(other.id()));
  }

  @Test
  default void anUpdateOfAnOlderVersionIsRefused() {
    User first = user("First");
    User second = first.revised(account("Second"));
    ports().users().update(second);

    assertThrows(
        StaleVersionException.class, () -> ports().users().update(first.revised(account("Third"))));
    assertEquals(Optional.of(second), ports().reader().user(first.id()));
  }

  @Test
  default void aUserGoesWithItsProfileAndItsRolesAndNothingElseGoes() {
    User kept = user("Kept", UserRole.ADMIN, UserRole.VIEWER);
    User removed = user("Removed", UserRole.ADMIN, UserRole.VIEWER);
    profile(kept, FULL);
    profile(removed, FULL);

    ports().users().remove(removed.id());

    assertEquals(Optional.empty(), ports().reader().user(removed.id()));
    assertEquals(Optional.empty(), ports().reader().profile(removed.id()));
    assertEquals(Optional.empty(), ports().reader().roles(removed.id()));
    assertEquals(Optional.of(kept), ports().reader().user(kept.id()));
    assertEquals(Optional.of(FULL), ports().reader().profile(kept.id()).map(it -> it.content()));
    for (UserRole role : List.of(UserRole.ADMIN, UserRole.VIEWER)) {
      assertEquals(
          List.of(kept.id()),
          ports().reader().holders(role, Optional.empty(), 9).stream()
              .map(it -> it.user())
              .toList());
    }
  }

  @Test
  default void theLastAdministratorIsNotRemoved() {
    User last = user("Last", UserRole.ADMIN);
    User other = user("Other", UserRole.EDITOR);

    assertRefused(new LastAdmin(last.id()), () -> ports().users().remove(last.id()));
    ports().users().remove(other.id());

    assertEquals(Optional.of(last), ports().reader().user(last.id()));
    assertEquals(Optional.of(Set.of(UserRole.ADMIN)), ports().reader().roles(last.id()));
    assertEquals(Optional.empty(), ports().reader().user(other.id()));
  }

  @Test
  default void whoIsThereIsHeldAndStaysAsItIs() {
    User held = user("Held");
    User other = user("Other");

    assertTrue(unit(() -> ports().users().hold(held.id()) && ports().users().hold(held.id())));
    assertFalse(unit(() -> ports().users().hold(NOBODY)));
    assertEquals(Optional.of(held), ports().reader().user(held.id()));
    ports().users().remove(other.id());
    assertFalse(unit(() -> ports().users().hold(other.id())));
  }

  @Test
  default void whoIsNotThereIsNeitherClaimedNorUpdatedNorRemoved() {
    UnknownUser unknown = new UnknownUser(NOBODY);
    User nobody = new User(NOBODY, Version.FIRST.next(), account("Nobody"));
    user("Somebody");

    assertEquals(Optional.empty(), unit(() -> ports().users().claim(NOBODY)));
    assertRefused(unknown, () -> ports().users().update(nobody));
    assertRefused(unknown, () -> ports().users().remove(NOBODY));
  }
}
