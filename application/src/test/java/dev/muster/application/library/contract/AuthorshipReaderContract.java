package dev.muster.application.library.contract;

import static dev.muster.application.library.contract.LibraryFixture.bookProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.library.query.AuthorBook;
import dev.muster.application.library.query.AuthorBookFilter;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.Book;
import dev.muster.domain.library.Credit;
import dev.muster.domain.library.NewBook;
import dev.muster.domain.library.Roles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the read port: authorships from both sides. */
public interface AuthorshipReaderContract extends LibraryFixture {
  Roles BOTH = Roles.of(AuthorRole.WRITER, AuthorRole.EDITOR);

  @Test
  default void authorsOfABookAreInTheOrderOfTheirIdsWithAllTheirRoles() {
    Author one = author("One");
    Author two = author("Two");
    Author three = author("Three");
    Book book =
        book(
                1,
                Map.of(
                    three.id(),
                    BOTH,
                    one.id(),
                    Roles.WRITER,
                    two.id(),
                    Roles.of(AuthorRole.ILLUSTRATOR)))
            .book();
    book(2, one);
    List<Credit> all =
        List.of(
            new Credit(one.id(), one.profile().name(), Roles.WRITER),
            new Credit(two.id(), two.profile().name(), Roles.of(AuthorRole.ILLUSTRATOR)),
            new Credit(three.id(), three.profile().name(), BOTH));

    assertEquals(Optional.of(all), authorsOf(book, Optional.empty()));
    assertEquals(
        Optional.of(all.subList(0, 2)),
        ports().reader().authorsOf(book.id(), Optional.empty(), Optional.empty(), 2));
    assertEquals(
        Optional.of(all.subList(1, 3)),
        ports().reader().authorsOf(book.id(), Optional.empty(), Optional.of(one.id()), 10));
    assertEquals(Optional.of(all.subList(2, 3)), authorsOf(book, Optional.of(AuthorRole.EDITOR)));
    assertEquals(
        Optional.of(List.of(all.getFirst(), all.getLast())),
        authorsOf(book, Optional.of(AuthorRole.WRITER)));
  }

  @Test
  default void aBookWithoutSuchAuthorsIsNotOneThatIsNotThere() {
    Book book = book(1, author("Author")).book();

    assertEquals(Optional.of(List.of()), authorsOf(book, Optional.of(AuthorRole.EDITOR)));
    assertEquals(
        Optional.empty(),
        ports().reader().authorsOf(NOTHING, Optional.empty(), Optional.empty(), 10));
  }

  @Test
  default void booksOfAnAuthorAreInTheOrderOfTheirIdsWithAllItsRoles() {
    Author author = author("Author");
    Author other = author("Other");
    Roles editor = Roles.of(AuthorRole.EDITOR);
    Book one = book(3, author).book();
    Book two = book(1, Map.of(author.id(), editor, other.id(), Roles.WRITER)).book();
    Book three = book(2, Map.of(author.id(), BOTH)).book();
    book(4, other);
    List<AuthorBook> all =
        List.of(
            new AuthorBook(one, Roles.WRITER),
            new AuthorBook(two, editor),
            new AuthorBook(three, BOTH));

    assertEquals(Optional.of(all), booksOf(author, AuthorBookFilter.ALL));
    assertEquals(
        Optional.of(all.subList(0, 2)),
        ports().reader().booksOf(author.id(), AuthorBookFilter.ALL, Optional.empty(), 2));
    assertEquals(
        Optional.of(all.subList(1, 3)),
        ports().reader().booksOf(author.id(), AuthorBookFilter.ALL, Optional.of(one.id()), 10));
    assertEquals(
        Optional.of(all.subList(1, 3)),
        booksOf(
            author,
            new AuthorBookFilter(
                Optional.of(AuthorRole.EDITOR), Optional.empty(), Optional.empty())));
  }

  @Test
  default void booksOfAnAuthorAreFilteredByTheirPagesInclusively() {
    Author author = author("Author");
    List<AuthorBook> all =
        List.of(300, 100, 200).stream()
            .map(
                pages ->
                    unit(
                        () ->
                            ports()
                                .books()
                                .add(
                                    new NewBook(
                                        bookProfile("Title", pages, pages),
                                        Map.of(author.id(), Roles.WRITER)))))
            .map(it -> new AuthorBook(it.book(), Roles.WRITER))
            .toList();

    assertEquals(
        Optional.of(List.of(all.getFirst(), all.getLast())), booksOf(author, pages(200, 300)));
    assertEquals(Optional.of(List.of(all.get(1), all.getLast())), booksOf(author, pages(0, 299)));
    assertEquals(Optional.of(List.of()), booksOf(author, pages(301, 400)));
  }

  @Test
  default void anAuthorWithoutBooksIsNotOneThatIsNotThere() {
    book(1, author("Other"));

    assertEquals(Optional.of(List.of()), booksOf(author("Author"), AuthorBookFilter.ALL));
    assertEquals(
        Optional.empty(),
        ports().reader().booksOf(NOBODY, AuthorBookFilter.ALL, Optional.empty(), 10));
  }

  private Optional<List<Credit>> authorsOf(Book book, Optional<AuthorRole> role) {
    return ports().reader().authorsOf(book.id(), role, Optional.empty(), 10);
  }

  private Optional<List<AuthorBook>> booksOf(Author author, AuthorBookFilter filter) {
    return ports().reader().booksOf(author.id(), filter, Optional.empty(), 10);
  }

  private static AuthorBookFilter pages(int min, int max) {
    return new AuthorBookFilter(Optional.empty(), Optional.of(min), Optional.of(max));
  }
}
