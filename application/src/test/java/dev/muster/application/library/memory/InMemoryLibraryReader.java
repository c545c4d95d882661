package dev.muster.application.library.memory;

import dev.muster.application.library.memory.LibraryTables.Pair;
import dev.muster.application.library.port.LibraryReader;
import dev.muster.application.library.query.AuthorBook;
import dev.muster.application.library.query.AuthorBookFilter;
import dev.muster.application.library.query.AuthorEntry;
import dev.muster.application.library.query.AuthorFilter;
import dev.muster.application.library.query.BookFilter;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.Authorship;
import dev.muster.domain.library.Book;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.Credit;
import dev.muster.domain.library.CreditedBook;
import java.util.List;
import java.util.Optional;

/** Answers queries from memory. */
public class InMemoryLibraryReader implements LibraryReader {
  private final LibraryTables tables;

  /** Reads these tables. */
  public InMemoryLibraryReader(LibraryTables tables) {
    this.tables = tables;
  }

  @Override
  public Optional<Author> author(AuthorId author) {
    return tables.authors().find(author);
  }

  @Override
  public List<AuthorEntry> authors(
      AuthorFilter filter, boolean withBooks, Optional<AuthorId> after, int limit) {
    return tables
        .store()
        .read(
            () ->
                tables.authors().page(it -> matches(it, filter), after, limit).stream()
                    .map(it -> entry(it, withBooks))
                    .toList());
  }

  private boolean matches(Author author, AuthorFilter filter) {
    String name = author.profile().name().folded();
    return filter.name().filter(part -> !name.contains(part.folded())).isEmpty()
        && tables.of(author.id()).size() >= filter.minBooks();
  }

  private AuthorEntry entry(Author author, boolean withBooks) {
    List<Authorship> own = tables.of(author.id());
    List<Book> books =
        own.stream()
            .limit(withBooks ? AuthorEntry.MAX_BOOKS : 0)
            .map(it -> tables.books().find(it.book()).orElseThrow())
            .toList();
    return new AuthorEntry(author, own.size(), books);
  }

  @Override
  public Optional<CreditedBook> book(BookId book) {
    return tables.store().read(() -> tables.books().find(book).map(tables::credited));
  }

  @Override
  public List<CreditedBook> books(BookFilter filter, Optional<BookId> after, int limit) {
    return tables
        .store()
        .read(
            () ->
                tables.books().page(it -> matches(it, filter), after, limit).stream()
                    .map(tables::credited)
                    .toList());
  }

  private static boolean matches(Book book, BookFilter filter) {
    String title = book.profile().title().folded();
    return filter.title().filter(part -> !title.contains(part.folded())).isEmpty()
        && filter.isbn().filter(isbn -> !isbn.equals(book.profile().isbn())).isEmpty();
  }

  @Override
  public Optional<Authorship> authorship(BookId book, AuthorId author) {
    return tables.authorships().find(new Pair(book, author));
  }

  @Override
  public Optional<List<Credit>> authorsOf(
      BookId book, Optional<AuthorRole> role, Optional<AuthorId> after, int limit) {
    return tables
        .store()
        .read(
            () ->
                tables
                    .books()
                    .find(book)
                    .map(
                        it ->
                            tables.of(it.id()).stream()
                                .filter(own -> has(own, role))
                                .filter(
                                    own ->
                                        own.author().value()
                                            > after.map(AuthorId::value).orElse(0L))
                                .limit(limit)
                                .map(tables::credit)
                                .toList()));
  }

  @Override
  public Optional<List<AuthorBook>> booksOf(
      AuthorId author, AuthorBookFilter filter, Optional<BookId> after, int limit) {
    return tables
        .store()
        .read(
            () ->
                tables
                    .authors()
                    .find(author)
                    .map(
                        it ->
                            tables.of(it.id()).stream()
                                .filter(own -> has(own, filter.role()))
                                .filter(
                                    own -> own.book().value() > after.map(BookId::value).orElse(0L))
                                .map(this::seenFromAuthor)
                                .filter(own -> isInRange(own, filter))
                                .limit(limit)
                                .toList()));
  }

  private AuthorBook seenFromAuthor(Authorship own) {
    return new AuthorBook(tables.books().find(own.book()).orElseThrow(), own.roles());
  }

  private static boolean has(Authorship authorship, Optional<AuthorRole> role) {
    return role.filter(it -> !authorship.roles().all().contains(it)).isEmpty();
  }

  private static boolean isInRange(AuthorBook own, AuthorBookFilter filter) {
    int pages = own.book().profile().pages().count();
    return pages >= filter.minPages().orElse(0)
        && pages <= filter.maxPages().orElse(Integer.MAX_VALUE);
  }
}
