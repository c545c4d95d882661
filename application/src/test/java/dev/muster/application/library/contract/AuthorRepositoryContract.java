package dev.muster.application.library.contract;

import static dev.muster.application.library.contract.LibraryFixture.assertRefused;
import static dev.muster.application.library.contract.LibraryFixture.bookProfile;
import static dev.muster.application.library.contract.LibraryFixture.isbn;
import static dev.muster.application.library.contract.LibraryFixture.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.PageRequest;
import dev.muster.application.StaleVersionException;
import dev.muster.application.library.query.AuthorEntry;
import dev.muster.application.library.query.AuthorFilter;
import dev.muster.application.library.query.BookFilter;
import dev.muster.domain.Email;
import dev.muster.domain.Version;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorProfile;
import dev.muster.domain.library.AuthorRemoval;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.Book;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.BookProfile;
import dev.muster.domain.library.Credit;
import dev.muster.domain.library.CreditedBook;
import dev.muster.domain.library.LibraryViolation.AuthorEmailTaken;
import dev.muster.domain.library.LibraryViolation.IsbnTaken;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.Roles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the repository of authors. */
public interface AuthorRepositoryContract extends LibraryFixture {
  @Test
  default void anAuthorIsFoundAndClaimedAsItWasAdded() {
    AuthorProfile profile = reachable("Zoë \\ % _ ' \" 🦉", "Zoë@example.org");
    Author added = unit(() -> ports().authors().add(profile, List.of())).author();

    assertEquals(profile, added.profile());
    assertEquals(Version.FIRST, added.version());
    assertEquals(Optional.of(added), ports().reader().author(added.id()));
    assertEquals(Optional.of(added), unit(() -> ports().authors().claim(added.id())));
  }

  @Test
  default void booksThatComeWithAnAuthorAreWrittenByIt() {
    List<BookProfile> books = List.of(bookProfile(3), bookProfile(1), bookProfile(2));

    AuthorEntry added = unit(() -> ports().authors().add(profile("Author"), books));

    assertEquals(3, added.bookCount());
    assertEquals(books, added.books().stream().map(Book::profile).toList());
    Credit credit = new Credit(added.author().id(), added.author().profile().name(), Roles.WRITER);
    assertEquals(
        added.books().stream().map(it -> new CreditedBook(it, List.of(credit))).toList(),
        ports().reader().books(BookFilter.ALL, Optional.empty(), 10));
    assertEquals(Version.FIRST, added.books().getFirst().version());
    assertEquals(
        Optional.of(Version.FIRST),
        ports()
            .reader()
            .authorship(added.books().getFirst().id(), added.author().id())
            .map(it -> it.version()));
  }

  @Test
  default void authorsWithTheSameProfileAreTwo() {
    assertNotEquals(author("Same").id(), author("Same").id());
  }

  @Test
  default void anAddressIsTakenWhateverItsCase() {
    unit(() -> ports().authors().add(reachable("Other", "other@example.org"), List.of()));
    Author other = author("Other");
    unit(() -> ports().authors().add(reachable("First", "First@example.org"), List.of()));
    AuthorProfile same = reachable("Second", "fIRST@EXAMPLE.org");
    AuthorEmailTaken taken = new AuthorEmailTaken(new Email("fIRST@EXAMPLE.org"));

    assertRefused(taken, () -> unit(() -> ports().authors().add(same, List.of())));
    assertRefused(taken, () -> update(other.revised(same)));
    assertEquals(Optional.of(other), ports().reader().author(other.id()));
  }

  @Test
  default void aNumberThatIsTakenKeepsTheAuthorAndAllItsBooksOut() {
    book(2, author("First"));

    assertRefused(
        new IsbnTaken(isbn(2)), () -> add(List.of(bookProfile(1), bookProfile(2), bookProfile(3))));
    assertRefused(
        new IsbnTaken(isbn(4)),
        () -> add(List.of(bookProfile(4), bookProfile("Another title", 4, 7))));
    assertEquals(1, ports().reader().authors(AuthorFilter.ALL, false, Optional.empty(), 10).size());
    assertEquals(1, ports().reader().books(BookFilter.ALL, Optional.empty(), 10).size());
  }

  private void add(List<BookProfile> books) {
    unit(() -> ports().authors().add(profile("Second"), books));
  }

  @Test
  default void anUpdateReplacesTheVersionOfTheAuthorBefore() {
    Author other = author("Other");
    Author changed = author("Before").revised(reachable("After", "after@example.org"));

    update(changed);

    assertEquals(Optional.of(changed), ports().reader().author(changed.id()));
    assertEquals(Optional.of(other), ports().reader().author(other.id()));
    Author without = changed.revised(profile("After"));
    update(without);
    assertEquals(Optional.of(without), ports().reader().author(changed.id()));
  }

  @Test
  default void anUpdateOfAnOlderVersionOfTheAuthorIsRefused() {
    Author first = author("First");
    Author second = first.revised(profile("Second"));
    update(second);

    assertThrows(StaleVersionException.class, () -> update(first.revised(profile("Third"))));
    assertEquals(Optional.of(second), ports().reader().author(first.id()));
  }

  @Test
  default void aRemovedAuthorTakesAlongWhatItAloneHasWritten() {
    Author kept = author("Kept");
    Author removed = author("Removed");
    Roles both = Roles.of(AuthorRole.WRITER, AuthorRole.EDITOR);
    Roles editor = Roles.of(AuthorRole.EDITOR);
    CreditedBook orphan = book(1, Map.of(removed.id(), both, kept.id(), editor));
    CreditedBook shared = book(2, Map.of(removed.id(), Roles.WRITER, kept.id(), Roles.WRITER));
    CreditedBook edited = book(3, Map.of(removed.id(), editor, kept.id(), Roles.WRITER));
    CreditedBook other = book(4, kept);

    assertEquals(
        Optional.of(new AuthorRemoval(removed.id(), removed.version(), 3, 1, 5)),
        removeClaimed(removed));

    assertEquals(Optional.empty(), ports().reader().author(removed.id()));
    assertEquals(Optional.of(kept), ports().reader().author(kept.id()));
    assertEquals(Optional.empty(), ports().reader().book(orphan.book().id()));
    Credit left = new Credit(kept.id(), kept.profile().name(), Roles.WRITER);
    for (Book book : List.of(shared.book(), edited.book())) {
      assertEquals(
          Optional.of(
              new CreditedBook(
                  new Book(book.id(), book.version().next(), book.profile()), List.of(left))),
          ports().reader().book(book.id()));
    }
    assertEquals(Optional.of(other), ports().reader().book(other.book().id()));
    // As many writers are counted as there are left.
    assertEquals(
        Optional.of(new AuthorRemoval(kept.id(), kept.version(), 3, 3, 3)), removeClaimed(kept));
    assertEquals(List.of(), ports().reader().books(BookFilter.ALL, Optional.empty(), 10));
  }

  private Optional<AuthorRemoval> removeClaimed(Author author) {
    return unit(
        () -> {
          Optional<AuthorRemoval> removal = ports().authors().claimForRemoval(author.id());
          ports().authors().remove(author.id());
          return removal;
        });
  }

  @Test
  default void theBooksThatGoWithAnAuthorAreTold() {
    Author author = author("Author");
    BookId first = book(3, author).book().id();
    book(1, author, author("Other"));
    BookId last = book(2, author).book().id();

    List<BookId> gone =
        unit(
            () -> {
              ports().authors().claimForRemoval(author.id());
              return ports().authors().remove(author.id());
            });

    assertEquals(List.of(first, last), gone);
  }

  @Test
  default void anAuthorWithoutBooksTakesNothingAlong() {
    Author author = author("Author");
    book(1, author("Other"));

    assertEquals(
        Optional.of(new AuthorRemoval(author.id(), Version.FIRST, 0, 0, 0)), removeClaimed(author));
    assertEquals(1, useCases().queries().books(BookFilter.ALL, PageRequest.FIRST).items().size());
  }

  @Test
  default void anAuthorThatIsNotThereIsNeitherClaimedNorUpdatedNorRemoved() {
    UnknownAuthor unknown = new UnknownAuthor(NOBODY);
    author("Somebody");

    assertEquals(Optional.empty(), unit(() -> ports().authors().claim(NOBODY)));
    assertEquals(Optional.empty(), unit(() -> ports().authors().claimForRemoval(NOBODY)));
    assertRefused(
        unknown, () -> update(new Author(NOBODY, Version.FIRST.next(), profile("Nobody"))));
    assertRefused(unknown, () -> unit(() -> ports().authors().remove(NOBODY)));
  }

  private void update(Author author) {
    unit(
        () -> {
          ports().authors().update(author);
          return author;
        });
  }

  private static AuthorProfile reachable(String name, String email) {
    return new AuthorProfile(profile(name).name(), Optional.of(new Email(email)));
  }
}
