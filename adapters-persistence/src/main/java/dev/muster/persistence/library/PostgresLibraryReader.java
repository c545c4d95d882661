package dev.muster.persistence.library;

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
import dev.muster.platform.jdbc.access.DatabaseGate;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Answers questions about the library from PostgreSQL, each with one statement. */
@Singleton
final class PostgresLibraryReader implements LibraryReader {
  private final DatabaseGate gate;
  private final AuthorQueries authors;
  private final BookQueries books;
  private final AuthorshipQueries relation;
  private final AuthorshipStatements authorships;

  PostgresLibraryReader(
      DatabaseGate gate,
      AuthorQueries authors,
      BookQueries books,
      AuthorshipQueries relation,
      AuthorshipStatements authorships) {
    this.gate = gate;
    this.authors = authors;
    this.books = books;
    this.relation = relation;
    this.authorships = authorships;
  }

  @Override
  public Optional<Author> author(AuthorId author) {
    return authors.find(author);
  }

  @Override
  public List<AuthorEntry> authors(
      AuthorFilter filter, boolean withBooks, Optional<AuthorId> after, int limit) {
    return authors.list(filter, withBooks, after.map(AuthorId::value).orElse(0L), limit);
  }

  @Override
  public Optional<CreditedBook> book(BookId book) {
    return books.find(book);
  }

  @Override
  public List<CreditedBook> books(BookFilter filter, Optional<BookId> after, int limit) {
    return books.list(filter, after.map(BookId::value).orElse(0L), limit);
  }

  @Override
  public Optional<Authorship> authorship(BookId book, AuthorId author) {
    return gate.read(
        () -> Optional.ofNullable(authorships.find(book, List.of(author)).get(author)));
  }

  @Override
  public Optional<List<Credit>> authorsOf(
      BookId book, Optional<AuthorRole> role, Optional<AuthorId> after, int limit) {
    return relation.authorsOf(book, role, after.map(AuthorId::value).orElse(0L), limit);
  }

  @Override
  public Optional<List<AuthorBook>> booksOf(
      AuthorId author, AuthorBookFilter filter, Optional<BookId> after, int limit) {
    return relation.booksOf(author, filter, after.map(BookId::value).orElse(0L), limit);
  }
}
