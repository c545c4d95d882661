package dev.muster.application.library.contract;

import static dev.muster.application.kit.transfer.TransferStoreFixture.broken;
import static dev.muster.application.kit.transfer.TransferStoreFixture.finding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.kit.transfer.TransferStoreFixture;
import dev.muster.application.library.transfer.LibraryEntry;
import dev.muster.application.library.transfer.LibraryEntry.OfAuthor;
import dev.muster.application.library.transfer.LibraryEntry.OfAuthorship;
import dev.muster.application.library.transfer.LibraryEntry.OfBook;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Flaw.Repeated;
import dev.muster.application.transfer.entry.Flaw.Stored;
import dev.muster.application.transfer.entry.Place;
import dev.muster.application.transfer.port.TransferStore;
import dev.muster.application.transfer.port.TransferStore.Excused;
import dev.muster.domain.Email;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorName;
import dev.muster.domain.library.AuthorProfile;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.Book;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.LibraryViolation.AuthorEmailTaken;
import dev.muster.domain.library.LibraryViolation.IsbnTaken;
import dev.muster.domain.library.LibraryViolation.LastWriter;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolation.UnknownBook;
import dev.muster.domain.library.Roles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Contract of importing and exporting the whole library. */
public interface LibraryTransferContract extends LibraryFixture, TransferStoreFixture {
  @Override
  default TransferStore store() {
    return ports().transfer();
  }

  @Test
  default void whatIsImportedIsReadAsItCameInTheVersionGiven() {
    AuthorProfile profile =
        new AuthorProfile(new AuthorName("Zoë \\ 🛡"), Optional.of(new Email("Zoe@example.org")));

    storeAll(
        new OfAuthor(new AuthorId(7), profile),
        named(8, "Other"),
        numbered(9, 1),
        by(9, 7, AuthorRole.WRITER),
        by(9, 7, AuthorRole.ILLUSTRATOR),
        by(9, 8, AuthorRole.EDITOR));

    AuthorId author = new AuthorId(7);
    BookId book = new BookId(9);
    assertEquals(
        Optional.of(new Author(author, ARRIVED, profile)), ports().reader().author(author));
    assertEquals(
        Optional.of(new Book(book, ARRIVED, LibraryFixture.bookProfile(1))),
        ports().reader().book(book).map(it -> it.book()));
    assertEquals(
        Optional.of(Roles.of(AuthorRole.WRITER, AuthorRole.ILLUSTRATOR)),
        ports().reader().authorship(book, author).map(it -> it.roles()));
    assertEquals(
        Optional.of(ARRIVED), ports().reader().authorship(book, author).map(it -> it.version()));
    assertEquals(1, writers(book));
  }

  @Test
  default void idsGoOnBeyondTheGreatestAndNothingIsKeptOfWorkThatThrows() {
    RuntimeException failure = new IllegalStateException("in the middle");
    assertEquals(
        failure,
        assertThrows(
            IllegalStateException.class,
            () ->
                onStage(
                    stage -> {
                      stage.add(2, named(30, "Lost"));
                      stage.store(ARRIVED, stored -> {});
                      throw failure;
                    })));
    assertEquals(List.of(), stored().entries());

    storeAll(named(40, "Early"), numbered(50, 1), by(50, 40, AuthorRole.WRITER));

    Author late = author("Late");
    assertEquals(41, late.id().value());
    assertEquals(51, book(2, late).book().id().value());
  }

  @Test
  default void whatOccursTwiceOrIsUnknownIsFound() {
    Author there = author("There");
    BookId stored = book(1, there).book().id();

    assertFound(
        Map.of(),
        List.of(
            named(there.id().value(), "Again"),
            named(70, "Twice"),
            named(70, "Twice"),
            numbered(stored.value(), 1),
            by(stored.value(), there.id().value(), AuthorRole.WRITER),
            by(stored.value(), 70, AuthorRole.EDITOR),
            by(stored.value(), 70, AuthorRole.EDITOR),
            by(71, 72, AuthorRole.WRITER)),
        finding(LibraryEntry.AUTHORS, 2, new Stored()),
        finding(LibraryEntry.AUTHORS, 4, new Repeated(new Place(LibraryEntry.AUTHORS, 3))),
        finding(LibraryEntry.BOOKS, 5, new Stored()),
        finding(LibraryEntry.AUTHORSHIPS, 6, new Stored()),
        finding(LibraryEntry.AUTHORSHIPS, 8, new Repeated(new Place(LibraryEntry.AUTHORSHIPS, 7))),
        broken(LibraryEntry.AUTHORSHIPS, 9, new UnknownBook(new BookId(71))),
        broken(LibraryEntry.AUTHORSHIPS, 9, new UnknownAuthor(new AuthorId(72))));
  }

  @Test
  default void anAddressOrANumberThatIsTakenIsFoundAndNoAddressIsTakenByNone() {
    Author there = author("There");
    unit(
        () -> {
          ports().authors().update(there.revised(addressed(1, "a@example.org").profile()));
          return there;
        });
    book(1, there);

    assertFound(
        Map.of(),
        List.of(
            addressed(70, "A@example.org"),
            addressed(71, "b@example.org"),
            addressed(72, "B@example.org"),
            named(73, "Nobody"),
            named(74, "Nobody"),
            numbered(80, 1),
            numbered(81, 2),
            numbered(82, 2),
            by(80, 70, AuthorRole.WRITER),
            by(81, 70, AuthorRole.WRITER),
            by(82, 70, AuthorRole.WRITER)),
        broken(LibraryEntry.AUTHORS, 2, new AuthorEmailTaken(new Email("A@example.org"))),
        broken(LibraryEntry.AUTHORS, 4, new AuthorEmailTaken(new Email("B@example.org"))),
        broken(LibraryEntry.BOOKS, 7, new IsbnTaken(LibraryFixture.isbn(1))),
        broken(LibraryEntry.BOOKS, 9, new IsbnTaken(LibraryFixture.isbn(2))));
  }

  @Test
  default void aBookWithoutAWriterIsFoundUnlessAFlawedLineMayNameOne() {
    List<Entry> entries =
        List.of(
            named(70, "Editor"),
            numbered(80, 1),
            numbered(81, 2),
            numbered(82, 3),
            by(80, 70, AuthorRole.WRITER),
            by(81, 70, AuthorRole.EDITOR));
    LastWriter edited = new LastWriter(Optional.of(new BookId(81)), Optional.empty());
    LastWriter alone = new LastWriter(Optional.of(new BookId(82)), Optional.empty());

    assertFound(
        Map.of(),
        entries,
        broken(LibraryEntry.BOOKS, 4, edited),
        broken(LibraryEntry.BOOKS, 5, alone));
    assertFound(
        Map.of(LibraryEntry.AUTHORSHIPS, new Excused(Set.of(82L), false)),
        entries,
        broken(LibraryEntry.BOOKS, 4, edited));
    assertFound(Map.of(LibraryEntry.AUTHORSHIPS, new Excused(Set.of(), true)), entries);
  }

  @Test
  default void rolesInAStoredBookMakeItsNextVersion() {
    Author there = author("There");
    Book before = book(1, Map.of(there.id(), Roles.WRITER)).book();
    Book other = book(2, there).book();
    BookId book = before.id();

    storeAll(
        named(70, "Second"),
        by(book.value(), there.id().value(), AuthorRole.EDITOR),
        by(book.value(), 70, AuthorRole.WRITER));

    Book after = ports().reader().book(book).orElseThrow().book();
    assertTrue(before.version().value() < after.version().value());
    assertEquals(
        Optional.of(Roles.of(AuthorRole.WRITER, AuthorRole.EDITOR)),
        ports().reader().authorship(book, there.id()).map(it -> it.roles()));
    assertEquals(
        Optional.of(after.version()),
        ports().reader().authorship(book, there.id()).map(it -> it.version()));
    assertEquals(2, writers(book));
    assertEquals(other, ports().reader().book(other.id()).orElseThrow().book());
  }

  @Test
  default void everythingIsExportedInTheOrderOfItsIdentity() {
    Author first = author("First");
    Author second = author("Second");
    BookId one =
        book(1, Map.of(first.id(), Roles.of(AuthorRole.EDITOR), second.id(), both())).book().id();
    BookId two = book(2, first).book().id();

    assertEquals(
        List.of(
            new OfAuthor(first.id(), first.profile()),
            new OfAuthor(second.id(), second.profile()),
            new OfBook(one, LibraryFixture.bookProfile(1)),
            new OfBook(two, LibraryFixture.bookProfile(2)),
            new OfAuthorship(one, first.id(), AuthorRole.EDITOR),
            new OfAuthorship(one, second.id(), AuthorRole.ILLUSTRATOR),
            new OfAuthorship(one, second.id(), AuthorRole.WRITER),
            new OfAuthorship(two, first.id(), AuthorRole.WRITER)),
        stored().entries());
    assertEquals(List.of("2 authors, 2 books, 4 authorships"), stored().progress());
  }

  private int writers(BookId book) {
    return unit(() -> ports().authorships().claim(book, List.of())).writers();
  }

  private static Roles both() {
    return Roles.of(AuthorRole.WRITER, AuthorRole.ILLUSTRATOR);
  }

  private static OfAuthor named(long id, String name) {
    return new OfAuthor(new AuthorId(id), LibraryFixture.profile(name));
  }

  private static OfAuthor addressed(long id, String email) {
    return new OfAuthor(
        new AuthorId(id),
        new AuthorProfile(new AuthorName("Author"), Optional.of(new Email(email))));
  }

  private static OfBook numbered(long id, int number) {
    return new OfBook(new BookId(id), LibraryFixture.bookProfile(number));
  }

  private static OfAuthorship by(long book, long author, AuthorRole role) {
    return new OfAuthorship(new BookId(book), new AuthorId(author), role);
  }
}
