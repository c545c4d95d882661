package dev.muster.application.access.scenario;

import static dev.muster.application.access.contract.AccessFixture.account;
import static dev.muster.application.access.contract.AccessFixture.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.InvalidCursorException;
import dev.muster.application.KeysetCursor;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.access.contract.AccessFixture;
import dev.muster.application.access.query.UserFilter;
import dev.muster.application.dependant.DependantCounts;
import dev.muster.application.dependant.Dependants;
import dev.muster.domain.Email;
import dev.muster.domain.NameFragment;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.AccessViolation.EmailTaken;
import dev.muster.domain.access.AccessViolation.LastAdmin;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.AccessViolation.UsernameTaken;
import dev.muster.domain.access.Account;
import dev.muster.domain.access.User;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Users are added, read, listed, changed and removed. */
public interface UserScenarios extends AccessFixture {
  @Test
  default void whoIsAddedIsReadAndARevisionMakesTheNextVersion() {
    User added = access().users().add(account("First"));
    Account other = account("Second", added.account().email().value());
    assertEquals(added, access().users().read(added.id()));

    User revised = access().users().revise(added.id(), Precondition.NONE, _ -> other);

    assertEquals(added.revised(other), revised);
    assertEquals(revised, access().users().read(added.id()));
    assertEquals(revised, access().users().revise(added.id(), Precondition.NONE, it -> it));
    assertEquals(revised, access().users().read(added.id()));
  }

  @Test
  default void aNameAndAnAddressAreTakenWhateverTheirCase() {
    access().users().add(account("Ada", "ada@example.org"));

    assertRefused(
        new UsernameTaken(new Username("ADA")),
        () -> access().users().add(account("ADA", "other@example.org")));
    assertRefused(
        new EmailTaken(new Email("ADA@example.org")),
        () -> access().users().add(account("Other", "ADA@example.org")));
  }

  @Test
  default void usersAreReadPageByPage() {
    List<User> all = List.of(user("C1"), user("A1"), user("B"), user("D1"));
    UserFilter filter = new UserFilter(Optional.of(new NameFragment("1")), Optional.empty());

    Page<User> first = access().users().list(filter, new PageRequest(2, Optional.empty()));
    Page<User> last = access().users().list(filter, new PageRequest(2, first.next()));

    assertEquals(all.subList(0, 2), first.items());
    assertEquals(new Page<>(all.subList(3, 4), Optional.empty()), last);
    assertThrows(
        InvalidCursorException.class,
        () -> access().users().list(UserFilter.ALL, new PageRequest(2, first.next())));
    PageRequest forged =
        new PageRequest(2, Optional.of(new KeysetCursor("users", UserFilter.ALL).write(0)));
    assertThrows(InvalidCursorException.class, () -> access().users().list(UserFilter.ALL, forged));
  }

  @Test
  default void whoeverHasSeenAnOlderVersionChangesNothing() {
    User first = user("First");
    Precondition seen = Precondition.oneOf(Set.of(first.version()));
    User second = access().users().revise(first.id(), seen, _ -> account("Second"));

    assertThrows(
        PreconditionFailedException.class,
        () -> access().users().revise(first.id(), seen, _ -> account("Third")));
    assertThrows(
        PreconditionFailedException.class, () -> access().users().remove(first.id(), seen));
    assertEquals(second, access().users().read(first.id()));
  }

  @Test
  default void theLastAdministratorIsNotRemovedAndAnyOtherUserIs() {
    User last = user("Last", UserRole.ADMIN);
    User editor = user("Editor", UserRole.EDITOR);
    User second = user("Second", UserRole.ADMIN);

    access().users().remove(second.id(), Precondition.NONE);
    access().users().remove(editor.id(), Precondition.NONE);

    assertRefused(
        new LastAdmin(last.id()), () -> access().users().remove(last.id(), Precondition.NONE));
    assertEquals(last, access().users().read(last.id()));
    access().roles().grant(user("Third").id(), UserRole.ADMIN);
    access().users().remove(last.id(), Precondition.NONE);
    assertRefused(new UnknownUser(last.id()), () -> access().users().read(last.id()));
  }

  @Test
  default void whatOthersKeepAboutAUserGoesAfterTheUserAndIsCounted() {
    User kept = user("Kept");
    User removed = user("Removed");
    Dependants<UserId> notes =
        new Dependants<>() {
          @Override
          public DependantCounts count(Collection<UserId> users) {
            return DependantCounts.NONE;
          }

          @Override
          public DependantCounts remove(Collection<UserId> users) {
            assertEquals(List.of(removed.id()), List.copyOf(users));
            assertEquals(Optional.empty(), ports().users().claim(removed.id()));
            return DependantCounts.of("notes", 3);
          }
        };

    DependantCounts gone = access(notes).users().remove(removed.id(), Precondition.NONE);

    assertEquals(DependantCounts.of("notes", 3), gone);
    assertEquals(kept, access().users().read(kept.id()));
  }

  @Test
  default void whoIsHeldIsThereAndTheNamesOfThoseAreToldWhoAre() {
    User ada = user("Ada");

    assertTrue(unit(() -> access().users().hold(ada.id())));
    assertFalse(unit(() -> access().users().hold(NOBODY)));
    assertEquals(
        Map.of(ada.id(), new Username("Ada")),
        access().users().usernames(Set.of(ada.id(), NOBODY)));
  }

  @Test
  default void whoIsRemovedIsUnknown() {
    User added = user("Removed");

    access().users().remove(added.id(), Precondition.NONE);

    UnknownUser unknown = new UnknownUser(added.id());
    assertRefused(unknown, () -> access().users().read(added.id()));
    assertRefused(unknown, () -> access().users().revise(added.id(), Precondition.NONE, it -> it));
    assertRefused(unknown, () -> access().users().remove(added.id(), Precondition.NONE));
    User again = access().users().add(added.account());
    assertEquals(added.account(), again.account());
  }
}
