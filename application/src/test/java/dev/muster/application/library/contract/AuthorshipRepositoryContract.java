package dev.muster.application.library.contract;

import static dev.muster.application.library.contract.LibraryFixture.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.Version;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.Authorship;
import dev.muster.domain.library.AuthorshipChange;
import dev.muster.domain.library.AuthorshipFacts;
import dev.muster.domain.library.Book;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.Credit;
import dev.muster.domain.library.CreditedBook;
import dev.muster.domain.library.LibraryViolation.LastWriter;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolation.UnknownBook;
import dev.muster.domain.library.Roles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the repository of authorships. */
public interface AuthorshipRepositoryContract extends LibraryFixture {
  Roles EDITOR = Roles.of(AuthorRole.EDITOR);

  @Test
  default void aClaimTellsTheWritersAndTheAuthorshipsAskedFor() {
    Author one = author("One");
    Author two = author("Two");
    Author none = author("None");
    Roles both = Roles.of(AuthorRole.WRITER, AuthorRole.ILLUSTRATOR);
    Book book =
        book(1, Map.of(one.id(), both, two.id(), EDITOR, author("Three").id(), Roles.WRITER))
            .book();
    book(2, none);
    Authorship ofOne = new Authorship(book.id(), one.id(), both, Version.FIRST);
    Authorship ofTwo = new Authorship(book.id(), two.id(), EDITOR, Version.FIRST);

    assertEquals(
        new AuthorshipFacts(book.id(), Version.FIRST, 2, Map.of(one.id(), ofOne, two.id(), ofTwo)),
        claim(book.id(), one.id(), two.id(), none.id()));
    assertEquals(
        new AuthorshipFacts(book.id(), Version.FIRST, 2, Map.of()), claim(book.id(), none.id()));
    assertEquals(
        new AuthorshipFacts(book.id(), Version.FIRST, 2, Map.of(one.id(), ofOne)),
        claim(book.id(), one.id(), one.id()));
  }

  @Test
  default void aClaimTellsTheBookAndThenAllAuthorsThatAreNotThere() {
    BookId book = book(1, author("Author")).book().id();
    AuthorId later = new AuthorId(NOBODY.value() + 1);

    assertRefused(new UnknownBook(NOTHING), () -> claim(NOTHING, NOBODY));
    assertRefused(
        new UnknownAuthor(List.of(NOBODY, later)),
        () -> claim(book, later, author("Other").id(), NOBODY));
  }

  @Test
  default void aChangeIsStoredWithTheNextVersionOfTheBook() {
    Author one = author("One");
    Author two = author("Two");
    Author three = author("Three");
    Roles both = Roles.of(AuthorRole.WRITER, AuthorRole.EDITOR);
    Book book = book(1, Map.of(one.id(), both, two.id(), Roles.WRITER)).book();
    CreditedBook other = book(2, one, two);
    Version next = Version.FIRST.next();
    Authorship settledOne = new Authorship(book.id(), one.id(), EDITOR, next);
    Authorship settledThree = new Authorship(book.id(), three.id(), both, next);

    store(
        new AuthorshipChange(
            book.id(), next, 1, List.of(settledOne, settledThree), List.of(two.id())));

    assertEquals(
        Optional.of(
            new CreditedBook(
                new Book(book.id(), next, book.profile()),
                List.of(
                    new Credit(one.id(), one.profile().name(), EDITOR),
                    new Credit(three.id(), three.profile().name(), both)))),
        ports().reader().book(book.id()));
    assertEquals(Optional.of(settledOne), ports().reader().authorship(book.id(), one.id()));
    assertEquals(Optional.empty(), ports().reader().authorship(book.id(), two.id()));
    assertEquals(Optional.of(other), ports().reader().book(other.book().id()));
    assertEquals(1, claim(book.id(), one.id()).writers());
  }

  @Test
  default void aChangeOfAnOlderVersionIsRefused() {
    Author author = author("Author");
    Book book = book(1, author).book();
    store(settled(book, Version.FIRST.next(), 1));

    assertThrows(StaleVersionException.class, () -> store(settled(book, Version.FIRST.next(), 1)));
    assertEquals(
        Optional.of(Version.FIRST.next()),
        ports().reader().book(book.id()).map(it -> it.book().version()));
  }

  @Test
  default void aChangeThatLeavesNoWriterIsRefused() {
    CreditedBook book = book(1, author("Author"));

    assertRefused(
        new LastWriter(Optional.of(book.book().id()), Optional.empty()),
        () -> store(settled(book.book(), Version.FIRST.next(), 0)));
    assertEquals(Optional.of(book), ports().reader().book(book.book().id()));
  }

  @Test
  default void aChangeOfABookOrForAnAuthorThatIsNotThereIsRefused() {
    Book book = book(1, author("Author")).book();
    Version next = Version.FIRST.next();

    assertRefused(
        new UnknownBook(NOTHING),
        () -> store(new AuthorshipChange(NOTHING, next, 1, List.of(), List.of(NOBODY))));
    assertRefused(
        new UnknownAuthor(NOBODY),
        () ->
            store(
                new AuthorshipChange(
                    book.id(),
                    next,
                    1,
                    List.of(new Authorship(book.id(), NOBODY, EDITOR, next)),
                    List.of())));
  }

  private AuthorshipChange settled(Book book, Version version, int writers) {
    AuthorId author = author("Settled").id();
    return new AuthorshipChange(
        book.id(),
        version,
        writers,
        List.of(new Authorship(book.id(), author, EDITOR, version)),
        List.of());
  }

  private AuthorshipFacts claim(BookId book, AuthorId... authors) {
    return unit(() -> ports().authorships().claim(book, List.of(authors)));
  }

  private void store(AuthorshipChange change) {
    unit(
        () -> {
          ports().authorships().store(change);
          return change;
        });
  }
}
