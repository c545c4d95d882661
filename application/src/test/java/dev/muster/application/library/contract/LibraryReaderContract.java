package dev.muster.application.library.contract;

import static dev.muster.application.library.contract.LibraryFixture.bookProfile;
import static dev.muster.application.library.contract.LibraryFixture.isbn;
import static dev.muster.application.library.contract.LibraryFixture.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.library.query.AuthorEntry;
import dev.muster.application.library.query.AuthorFilter;
import dev.muster.application.library.query.BookFilter;
import dev.muster.domain.NameFragment;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.Book;
import dev.muster.domain.library.BookProfile;
import dev.muster.domain.library.CreditedBook;
import dev.muster.domain.library.Isbn;
import dev.muster.domain.library.Roles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Contract of the read port: authors and books. */
public interface LibraryReaderContract extends LibraryFixture {
  @Test
  default void whatIsNotThereIsNotFound() {
    Author author = author("Somebody");
    Book book = book(1, author).book();

    assertEquals(Optional.empty(), ports().reader().author(NOBODY));
    assertEquals(Optional.empty(), ports().reader().book(NOTHING));
    assertEquals(Optional.empty(), ports().reader().authorship(book.id(), NOBODY));
    assertEquals(Optional.empty(), ports().reader().authorship(NOTHING, author.id()));
  }

  @Test
  default void authorsAreInTheOrderOfTheIdsAfterAKeyUpToALimit() {
    assertEquals(List.of(), authors(AuthorFilter.ALL));
    List<AuthorEntry> all = List.of(none("C"), none("A"), none("B"));

    assertEquals(all, authors(AuthorFilter.ALL));
    assertEquals(
        all.subList(0, 2), ports().reader().authors(AuthorFilter.ALL, false, Optional.empty(), 2));
    assertEquals(
        all.subList(1, 3),
        ports()
            .reader()
            .authors(AuthorFilter.ALL, false, Optional.of(all.getFirst().author().id()), 10));
  }

  @Test
  default void authorsAreFoundByAPartOfTheirNameWhateverItsCase() {
    AuthorEntry zoe = none("Zoë 100%");
    none("Zo");
    AuthorEntry eve = none("EVE");

    assertEquals(List.of(zoe), authors(named("OË")));
    assertEquals(List.of(zoe), authors(named("0%")));
    assertEquals(List.of(eve), authors(named("ve")));
    assertEquals(List.of(), authors(named("_")));
  }

  @Test
  default void booksOfAnAuthorAreCountedOnceEach() {
    Author idle = author("Idle");
    Author editor = author("Editor");
    Author writer = author("Writer");
    Roles both = Roles.of(AuthorRole.WRITER, AuthorRole.ILLUSTRATOR);
    book(1, Map.of(writer.id(), both));
    book(2, Map.of(writer.id(), both, editor.id(), Roles.of(AuthorRole.EDITOR)));
    AuthorEntry two = new AuthorEntry(writer, 2, List.of());
    AuthorEntry one = new AuthorEntry(editor, 1, List.of());

    assertEquals(List.of(new AuthorEntry(idle, 0, List.of()), one, two), authors(AuthorFilter.ALL));
    assertEquals(List.of(one, two), authors(atLeast(1)));
    assertEquals(List.of(two), authors(atLeast(2)));
    assertEquals(List.of(), authors(atLeast(3)));
    assertEquals(List.of(one), authors(new AuthorFilter(Optional.of(new NameFragment("edit")), 1)));
  }

  @Test
  default void authorsComeWithTheirFirstBooksWhereAskedFor() {
    List<BookProfile> many = IntStream.rangeClosed(1, 101).mapToObj(i -> bookProfile(i)).toList();
    AuthorEntry busy = unit(() -> ports().authors().add(profile("Busy"), many));
    AuthorEntry idle = none("Idle");
    Author other = author("Other");
    Roles both = Roles.of(AuthorRole.EDITOR, AuthorRole.ILLUSTRATOR);
    Book shared = book(200, Map.of(busy.author().id(), Roles.WRITER, other.id(), both)).book();

    assertEquals(
        List.of(
            new AuthorEntry(busy.author(), 102, busy.books().subList(0, 100)),
            idle,
            new AuthorEntry(other, 1, List.of(shared))),
        ports().reader().authors(AuthorFilter.ALL, true, Optional.empty(), 10));
    assertEquals(
        List.of(new AuthorEntry(other, 1, List.of(shared))),
        ports().reader().authors(named("oth"), true, Optional.of(busy.author().id()), 1));
    assertEquals(List.of(), authors(AuthorFilter.ALL).getFirst().books());
  }

  @Test
  default void booksAreInTheOrderOfTheIdsAfterAKeyUpToALimit() {
    assertEquals(List.of(), books(BookFilter.ALL));
    Author author = author("Author");
    List<CreditedBook> all =
        List.of(book(3, author), book(1, author, author("Other")), book(2, author));

    assertEquals(all, books(BookFilter.ALL));
    assertEquals(all.subList(0, 2), ports().reader().books(BookFilter.ALL, Optional.empty(), 2));
    assertEquals(
        all.subList(1, 3),
        ports().reader().books(BookFilter.ALL, Optional.of(all.getFirst().book().id()), 10));
  }

  @Test
  default void booksAreFoundByAPartOfTheirTitleAndByTheirNumber() {
    Author author = author("Author");
    unit(
        () ->
            ports()
                .authors()
                .add(
                    profile("Other"),
                    List.of(bookProfile("Émile_1", 1, 7), bookProfile("emile", 2, 7))));
    CreditedBook third = book(3, author);

    assertEquals(List.of(isbn(1)), numbers(titled("éMILE")));
    assertEquals(List.of(isbn(1)), numbers(titled("e_1")));
    assertEquals(List.of(isbn(1), isbn(2)), numbers(titled("mil")));
    assertEquals(List.of(third), books(new BookFilter(Optional.empty(), Optional.of(isbn(3)))));
    assertEquals(
        List.of(),
        books(new BookFilter(Optional.of(new NameFragment("mil")), Optional.of(isbn(3)))));
    assertEquals(List.of(), books(new BookFilter(Optional.empty(), Optional.of(isbn(4)))));
  }

  private List<AuthorEntry> authors(AuthorFilter filter) {
    return ports().reader().authors(filter, false, Optional.empty(), 10);
  }

  private List<CreditedBook> books(BookFilter filter) {
    return ports().reader().books(filter, Optional.empty(), 10);
  }

  private List<Isbn> numbers(BookFilter filter) {
    return books(filter).stream().map(it -> it.book().profile().isbn()).toList();
  }

  private AuthorEntry none(String name) {
    return new AuthorEntry(author(name), 0, List.of());
  }

  private static AuthorFilter named(String part) {
    return new AuthorFilter(Optional.of(new NameFragment(part)), 0);
  }

  private static AuthorFilter atLeast(int books) {
    return new AuthorFilter(Optional.empty(), books);
  }

  private static BookFilter titled(String part) {
    return new BookFilter(Optional.of(new NameFragment(part)), Optional.empty());
  }
}
