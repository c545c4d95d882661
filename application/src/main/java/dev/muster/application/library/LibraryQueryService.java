package dev.muster.application.library;

import dev.muster.application.KeysetCursor;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
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
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.Credit;
import dev.muster.domain.library.CreditedBook;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolation.UnknownAuthorship;
import dev.muster.domain.library.LibraryViolation.UnknownBook;
import dev.muster.domain.library.LibraryViolationException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** Runs the use cases of reading: turns results of the read port into pages and refusals. */
final class LibraryQueryService implements LibraryQueries {
  private final LibraryReader reader;

  LibraryQueryService(LibraryReader reader) {
    this.reader = reader;
  }

  @Override
  public Author author(AuthorId author) {
    return reader.author(author).orElseThrow(() -> unknown(author));
  }

  @Override
  public Page<AuthorEntry> authors(AuthorFilter filter, boolean withBooks, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("authors", filter);
    List<AuthorEntry> found =
        reader.authors(filter, withBooks, after(cursor, page, AuthorId::new), page.limit() + 1);
    return Page.of(found, page.limit(), it -> cursor.write(it.author().id().value()));
  }

  @Override
  public CreditedBook book(BookId book) {
    return reader.book(book).orElseThrow(() -> unknown(book));
  }

  @Override
  public Page<CreditedBook> books(BookFilter filter, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("books", filter);
    List<CreditedBook> found =
        reader.books(filter, after(cursor, page, BookId::new), page.limit() + 1);
    return Page.of(found, page.limit(), it -> cursor.write(it.book().id().value()));
  }

  @Override
  public Authorship authorship(BookId book, AuthorId author) {
    return reader.authorship(book, author).orElseThrow(() -> missing(book, author));
  }

  @Override
  public Page<Credit> authorsOf(BookId book, Optional<AuthorRole> role, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("authors of", book, role);
    List<Credit> found =
        reader
            .authorsOf(book, role, after(cursor, page, AuthorId::new), page.limit() + 1)
            .orElseThrow(() -> unknown(book));
    return Page.of(found, page.limit(), it -> cursor.write(it.author().value()));
  }

  @Override
  public Page<AuthorBook> booksOf(AuthorId author, AuthorBookFilter filter, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("books of", author, filter);
    List<AuthorBook> found =
        reader
            .booksOf(author, filter, after(cursor, page, BookId::new), page.limit() + 1)
            .orElseThrow(() -> unknown(author));
    return Page.of(found, page.limit(), it -> cursor.write(it.book().id().value()));
  }

  private static <K> Optional<K> after(KeysetCursor cursor, PageRequest page, LongFunction<K> id) {
    return page.after().map(text -> cursor.read(text, 1, key -> id.apply(key[0])));
  }

  private LibraryViolationException missing(BookId book, AuthorId author) {
    if (reader.book(book).isEmpty()) {
      return unknown(book);
    }
    return reader.author(author).isEmpty()
        ? unknown(author)
        : new LibraryViolationException(new UnknownAuthorship(book, author));
  }

  private static LibraryViolationException unknown(BookId book) {
    return new LibraryViolationException(new UnknownBook(book));
  }

  private static LibraryViolationException unknown(AuthorId author) {
    return new LibraryViolationException(new UnknownAuthor(author));
  }
}
