package dev.muster.persistence.library;

import dev.muster.application.StaleVersionException;
import dev.muster.application.library.port.AuthorshipRepository;
import dev.muster.domain.Version;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorName;
import dev.muster.domain.library.Authorship;
import dev.muster.domain.library.AuthorshipChange;
import dev.muster.domain.library.AuthorshipFacts;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.LibraryViolation.LastWriter;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolation.UnknownBook;
import dev.muster.domain.library.LibraryViolationException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Stores authorships in PostgreSQL; a claim is a lock on the row of the book. */
@Singleton
final class PostgresAuthorshipRepository implements AuthorshipRepository {
  private final AuthorshipStatements statements;
  private final BookStatements books;

  PostgresAuthorshipRepository(AuthorshipStatements statements, BookStatements books) {
    this.statements = statements;
    this.books = books;
  }

  @Override
  public AuthorshipFacts claim(BookId book, List<AuthorId> authors) {
    Map<AuthorId, AuthorName> known = statements.lockAuthors(authors);
    BookRow locked = books.lock(book.value()).orElseThrow(() -> unknown(book));
    AuthorshipStatements.refuseOthers(known, authors);
    return new AuthorshipFacts(
        book, new Version(locked.version()), locked.writers(), statements.find(book, authors));
  }

  @Override
  public void store(AuthorshipChange change) {
    BookId book = change.book();
    int updated =
        BackedRules.refusing(
            Map.of("book_writers_check", new LastWriter(Optional.of(book), Optional.empty())),
            () -> books.updateWriters(book.value(), change.version().value(), change.writers()));
    if (updated == 0) {
      throw books.exists(book.value()) ? new StaleVersionException() : unknown(book);
    }
    List<AuthorId> settled = change.settled().stream().map(Authorship::author).toList();
    statements.delete(book, Stream.concat(settled.stream(), change.ended().stream()).toList());
    if (!settled.isEmpty()) {
      BackedRules.refusing(
          Map.of("authorship_author_fkey", new UnknownAuthor(settled)),
          () -> statements.insert(change.settled()));
    }
  }

  private static LibraryViolationException unknown(BookId book) {
    return new LibraryViolationException(new UnknownBook(book));
  }
}
