package dev.muster.application.library.contract;

import static dev.muster.application.library.contract.LibraryFixture.assertRefused;
import static dev.muster.application.library.contract.LibraryFixture.bookProfile;
import static dev.muster.application.library.contract.LibraryFixture.isbn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.Precondition;
import dev.muster.application.StaleVersionException;
import dev.muster.domain.Version;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.Authorship;
import dev.muster.domain.library.Book;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.Credit;
import dev.muster.domain.library.CreditedBook;
import dev.muster.domain.library.LibraryViolation.IsbnTaken;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolation.UnknownBook;
import dev.muster.domain.library.NewBook;
import dev.muster.domain.library.Roles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Contract of the repository of books. */
public interface BookRepositoryContract extends LibraryFixture {
  @Test
  default void aBookIsFoundAndClaimedAsItWasAdded() {
    Author first = author("First");
    Author second = author("Second");
    Roles both = Roles.of(AuthorRole.ILLUSTRATOR, AuthorRole.WRITER);
    Roles editor = Roles.of(AuthorRole.EDITOR);
    NewBook book =
        new NewBook(
            bookProfile("Zoë \\ % _ ' \" 🦉", 1, 7), Map.of(second.id(), both, first.id(), editor));

    CreditedBook added = unit(() -> ports().books().add(book));

    assertEquals(book.profile(), added.book().profile());
    assertEquals(Version.FIRST, added.book().version());
    assertEquals(
        List.of(
            new Credit(first.id(), first.profile().name(), editor),
            new Credit(second.id(), second.profile().name(), both)),
        added.credits());
    assertEquals(Optional.of(added), ports().reader().book(added.book().id()));
    assertEquals(Optional.of(added), unit(() -> ports().books().claim(added.book().id())));
    assertEquals(
        Optional.of(new Authorship(added.book().id(), second.id(), both, Version.FIRST)),
        ports().reader().authorship(added.book().id(), second.id()));
    List<Author> authors = IntStream.range(0, 9).mapToObj(i -> author("Author " + i)).toList();
    assertEquals(
        authors.stream().map(Author::id).toList(),
        book(2, authors.reversed().toArray(Author[]::new)).credits().stream()
            .map(Credit::author)
            .toList());
  }

  @Test
  default void allAuthorsThatAreNotThereAreToldAtOnce() {
    AuthorId later = new AuthorId(NOBODY.value() + 1);
    Map<AuthorId, Roles> authors =
        Map.of(later, Roles.WRITER, author("First").id(), Roles.WRITER, NOBODY, Roles.WRITER);

    assertRefused(new UnknownAuthor(List.of(NOBODY, later)), () -> book(1, authors));
  }

  @Test
  default void aNumberIsTakenByOneBook() {
    Author author = author("Author");
    book(1, author);
    CreditedBook second = book(2, author);

    assertRefused(new IsbnTaken(isbn(1)), () -> book(1, author));
    assertRefused(
        new IsbnTaken(isbn(1)),
        () -> update(second.book().revised(bookProfile("Another title", 1, 7))));
    assertEquals(Optional.of(second), ports().reader().book(second.book().id()));
  }

  @Test
  default void anUpdateReplacesTheVersionOfTheBookBefore() {
    Author author = author("Author");
    CreditedBook other = book(1, author);
    CreditedBook before = book(2, author);
    assertEquals(Optional.of(before), ports().reader().book(before.book().id()));
    Book after = before.book().revised(bookProfile("Another title", 3, 7));

    update(after);

    assertEquals(
        Optional.of(new CreditedBook(after, before.credits())), ports().reader().book(after.id()));
    assertEquals(Optional.of(other), ports().reader().book(other.book().id()));
  }

  @Test
  default void anUpdateOfAnOlderVersionOfTheBookIsRefused() {
    Book first = book(1, author("Author")).book();
    Book second = first.revised(bookProfile(2));
    update(second);

    assertThrows(StaleVersionException.class, () -> update(first.revised(bookProfile(3))));
    assertEquals(Optional.of(second), ports().reader().book(first.id()).map(CreditedBook::book));
  }

  @Test
  default void everyBookOfAnAuthorIsRenewedOnceAndNoOther() {
    Author author = author("Author");
    Author other = author("Other");
    CreditedBook one = book(1, Map.of(author.id(), Roles.of(AuthorRole.WRITER, AuthorRole.EDITOR)));
    CreditedBook two = book(2, author, other);
    CreditedBook three = book(3, other);

    unit(
        () -> {
          ports().books().renew(author.id());
          return author;
        });

    for (CreditedBook renewed : List.of(one, two)) {
      Book book = renewed.book();
      assertEquals(
          Optional.of(
              new CreditedBook(
                  new Book(book.id(), book.version().next(), book.profile()), renewed.credits())),
          ports().reader().book(book.id()));
    }
    assertEquals(Optional.of(three), ports().reader().book(three.book().id()));
  }

  @Test
  default void aRemovedBookIsGoneWithItsAuthorshipsAndNothingElseIs() {
    Author author = author("Author");
    CreditedBook kept = book(1, author);
    CreditedBook removed = book(2, author, author("Other"));

    unit(
        () -> {
          ports().books().remove(removed.book().id());
          return removed;
        });

    assertEquals(Optional.empty(), ports().reader().book(removed.book().id()));
    assertEquals(Optional.empty(), ports().reader().authorship(removed.book().id(), author.id()));
    assertEquals(Optional.of(kept), ports().reader().book(kept.book().id()));
    assertEquals(Optional.of(author), ports().reader().author(author.id()));
  }

  @Test
  default void aBookThatIsThereIsHeld() {
    Author author = author("Author");
    BookId held = book(1, author).book().id();
    BookId removed = book(2, author).book().id();

    assertTrue(unit(() -> ports().books().hold(held) && ports().books().hold(held)));
    assertFalse(unit(() -> ports().books().hold(NOTHING)));
    unit(() -> useCases().books().remove(removed, Precondition.NONE));
    assertFalse(unit(() -> ports().books().hold(removed)));
  }

  @Test
  default void aBookThatIsNotThereIsNeitherClaimedNorUpdatedNorRemoved() {
    UnknownBook unknown = new UnknownBook(NOTHING);
    book(1, author("Author"));

    assertEquals(Optional.empty(), unit(() -> ports().books().claim(NOTHING)));
    assertRefused(unknown, () -> update(new Book(NOTHING, Version.FIRST.next(), bookProfile(2))));
    assertRefused(
        unknown,
        () ->
            unit(
                () -> {
                  ports().books().remove(NOTHING);
                  return "removed";
                }));
  }

  private void update(Book book) {
    unit(
        () -> {
          ports().books().update(book);
          return book;
        });
  }
}
