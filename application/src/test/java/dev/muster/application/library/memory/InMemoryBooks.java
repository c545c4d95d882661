package dev.muster.application.library.memory;

import dev.muster.application.library.memory.LibraryTables.Pair;
import dev.muster.application.library.port.BookRepository;
import dev.muster.domain.Version;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.Authorship;
import dev.muster.domain.library.Book;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.CreditedBook;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolationException;
import dev.muster.domain.library.NewBook;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Stores books in memory. */
public class InMemoryBooks implements BookRepository {
  private final LibraryTables tables;

  /** Stores books in these tables. */
  public InMemoryBooks(LibraryTables tables) {
    this.tables = tables;
  }

  @Override
  public CreditedBook add(NewBook book) {
    refuseUnknown(tables, book.authors().keySet());
    Book added =
        tables.books().insert(id -> new Book(new BookId(id), Version.FIRST, book.profile()));
    book.authors()
        .forEach(
            (author, roles) ->
                tables
                    .authorships()
                    .insert(new Authorship(added.id(), author, roles, Version.FIRST)));
    return tables.credited(added);
  }

  static void refuseUnknown(LibraryTables tables, Collection<AuthorId> authors) {
    List<AuthorId> unknown =
        authors.stream()
            .filter(it -> !tables.authors().contains(it))
            .distinct()
            .sorted(Comparator.comparingLong(AuthorId::value))
            .toList();
    if (!unknown.isEmpty()) {
      throw new LibraryViolationException(new UnknownAuthor(unknown));
    }
  }

  @Override
  public Optional<CreditedBook> claim(BookId book) {
    return tables.books().find(book).map(tables::credited);
  }

  @Override
  public boolean hold(BookId book) {
    return tables.books().contains(book);
  }

  @Override
  public void update(Book book) {
    tables.books().update(book);
  }

  @Override
  public void renew(AuthorId author) {
    for (Authorship authorship : tables.of(author)) {
      tables
          .books()
          .update(authorship.book(), it -> new Book(it.id(), it.version().next(), it.profile()));
    }
  }

  @Override
  public void remove(BookId book) {
    tables.of(book).forEach(it -> tables.authorships().delete(Pair.of(it)));
    tables.books().delete(book);
  }
}
