package dev.muster.persistence.library;

import dev.muster.application.StaleVersionException;
import dev.muster.application.library.port.BookRepository;
import dev.muster.domain.Version;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorName;
import dev.muster.domain.library.Book;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.BookProfile;
import dev.muster.domain.library.Credit;
import dev.muster.domain.library.CreditedBook;
import dev.muster.domain.library.LibraryViolation;
import dev.muster.domain.library.LibraryViolation.IsbnTaken;
import dev.muster.domain.library.LibraryViolation.UnknownBook;
import dev.muster.domain.library.LibraryViolationException;
import dev.muster.domain.library.NewBook;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Stores books in PostgreSQL; a claim is a lock on the row of the book. */
@Singleton
final class PostgresBookRepository implements BookRepository {
  private final BookStatements statements;
  private final WrittenBookStatements books;
  private final AuthorshipStatements authorships;
  private final BookQueries queries;

  PostgresBookRepository(
      BookStatements statements,
      WrittenBookStatements books,
      AuthorshipStatements authorships,
      BookQueries queries) {
    this.statements = statements;
    this.books = books;
    this.authorships = authorships;
    this.queries = queries;
  }

  @Override
  public CreditedBook add(NewBook book) {
    Map<AuthorId, AuthorName> names = authorships.lockAuthors(book.authors().keySet());
    AuthorshipStatements.refuseOthers(names, book.authors().keySet());
    BookId id = BackedRules.refusing(taken(book.profile()), () -> books.insert(book));
    List<Credit> credits = new ArrayList<>();
    names.forEach(
        (author, name) ->
            credits.add(
                new Credit(author, name, Objects.requireNonNull(book.authors().get(author)))));
    return new CreditedBook(new Book(id, Version.FIRST, book.profile()), credits);
  }

  @Override
  public Optional<CreditedBook> claim(BookId book) {
    // A single statement might read authorships that are older than its lock.
    return statements.lock(book.value()).flatMap(locked -> queries.find(book));
  }

  @Override
  public boolean hold(BookId book) {
    return statements.hold(book.value()).isPresent();
  }

  @Override
  public void update(Book book) {
    BookProfile profile = book.profile();
    int updated =
        BackedRules.refusing(
            taken(profile),
            () ->
                statements.update(
                    book.id().value(),
                    book.version().value(),
                    profile.title().value(),
                    profile.title().folded(),
                    profile.isbn().value(),
                    profile.pages().count()));
    if (updated == 0) {
      throw statements.exists(book.id().value()) ? new StaleVersionException() : unknown(book.id());
    }
  }

  @Override
  public void renew(AuthorId author) {
    books.renew(author);
  }

  @Override
  public void remove(BookId book) {
    statements.deleteAuthorships(book.value());
    if (statements.delete(book.value()) == 0) {
      throw unknown(book);
    }
  }

  private static Map<String, LibraryViolation> taken(BookProfile profile) {
    return Map.of("book_isbn_key", new IsbnTaken(profile.isbn()));
  }

  private static LibraryViolationException unknown(BookId book) {
    return new LibraryViolationException(new UnknownBook(book));
  }
}
