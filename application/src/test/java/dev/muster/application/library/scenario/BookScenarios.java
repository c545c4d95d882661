package dev.muster.application.library.scenario;

import static dev.muster.application.library.contract.LibraryFixture.assertRefused;
import static dev.muster.application.library.contract.LibraryFixture.bookProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.library.contract.LibraryFixture;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.BookProfile;
import dev.muster.domain.library.CreditedBook;
import dev.muster.domain.library.LibraryViolation.UnknownBook;
import dev.muster.domain.library.NewBook;
import dev.muster.domain.library.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Books are added, changed and removed. */
public interface BookScenarios extends LibraryFixture {
  @Test
  default void aBookIsReadAndARevisionMakesTheNextVersion() {
    Author author = author("Author");
    NewBook book = new NewBook(bookProfile(1), Map.of(author.id(), Roles.WRITER));
    CreditedBook added = useCases().books().add(book);
    BookId id = added.book().id();
    assertEquals(added, useCases().queries().book(id));
    BookProfile other = bookProfile("Another title", 2, 7);
    List<CreditedBook> shown = new ArrayList<>();

    CreditedBook revised =
        useCases()
            .books()
            .revise(
                id,
                Precondition.NONE,
                it -> {
                  shown.add(it);
                  return other;
                });

    assertEquals(List.of(added), shown);
    assertEquals(new CreditedBook(added.book().revised(other), added.credits()), revised);
    assertEquals(revised, useCases().queries().book(id));
    assertEquals(
        revised, useCases().books().revise(id, Precondition.NONE, it -> it.book().profile()));
  }

  @Test
  default void whoeverHasSeenAnOlderVersionOfABookChangesNothing() {
    CreditedBook first = book(1, author("Author"));
    BookId id = first.book().id();
    Precondition seen = Precondition.oneOf(Set.of(first.book().version()));
    CreditedBook second = useCases().books().revise(id, seen, it -> bookProfile(2));

    assertThrows(
        PreconditionFailedException.class,
        () -> useCases().books().revise(id, seen, it -> bookProfile(3)));
    assertThrows(PreconditionFailedException.class, () -> useCases().books().remove(id, seen));
    assertEquals(second, useCases().queries().book(id));
  }

  @Test
  default void aBookThatIsRemovedIsUnknown() {
    BookId id = book(1, author("Author")).book().id();
    assertTrue(unit(() -> useCases().books().hold(id)));

    useCases().books().remove(id, Precondition.NONE);

    assertFalse(unit(() -> useCases().books().hold(id)));
    UnknownBook unknown = new UnknownBook(id);
    assertRefused(unknown, () -> useCases().queries().book(id));
    assertRefused(
        unknown, () -> useCases().books().revise(id, Precondition.NONE, it -> bookProfile(1)));
    assertRefused(unknown, () -> useCases().books().remove(id, Precondition.NONE));
  }
}
