package dev.muster.persistence.library;

import dev.muster.application.StaleVersionException;
import dev.muster.application.library.port.AuthorRepository;
import dev.muster.application.library.query.AuthorEntry;
import dev.muster.domain.Version;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorProfile;
import dev.muster.domain.library.AuthorRemoval;
import dev.muster.domain.library.Book;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.BookProfile;
import dev.muster.domain.library.Isbn;
import dev.muster.domain.library.LibraryViolation;
import dev.muster.domain.library.LibraryViolation.AuthorEmailTaken;
import dev.muster.domain.library.LibraryViolation.IsbnTaken;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolationException;
import dev.muster.persistence.library.WrittenBookStatements.Inserted;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Stores authors in PostgreSQL; a claim is a lock on the row of the author. */
@Singleton
final class PostgresAuthorRepository implements AuthorRepository {
  private final AuthorStatements statements;
  private final WrittenBookStatements books;

  PostgresAuthorRepository(AuthorStatements statements, WrittenBookStatements books) {
    this.statements = statements;
    this.books = books;
  }

  @Override
  public AuthorEntry add(AuthorProfile profile, List<BookProfile> given) {
    Inserted inserted = refusingTakenEmail(profile, () -> books.insert(profile, given));
    Map<Isbn, BookId> ids = new HashMap<>(inserted.books());
    List<Book> added = new ArrayList<>();
    for (BookProfile book : given) {
      // One that is given twice is taken the second time.
      BookId id =
          Optional.ofNullable(ids.remove(book.isbn()))
              .orElseThrow(() -> new LibraryViolationException(new IsbnTaken(book.isbn())));
      added.add(new Book(id, Version.FIRST, book));
    }
    Author author = new Author(inserted.author(), Version.FIRST, profile);
    return new AuthorEntry(author, added.size(), added);
  }

  @Override
  public Optional<Author> claim(AuthorId author) {
    return statements.lock(author.value()).map(AuthorRow::toDomain);
  }

  @Override
  public Optional<AuthorRemoval> claimForRemoval(AuthorId author) {
    return claim(author)
        .map(
            locked -> {
              // A single statement might count rows that are older than its locks.
              books.lock(author);
              return books.count(author, locked.version());
            });
  }

  @Override
  public void update(Author author) {
    AuthorProfile profile = author.profile();
    int updated =
        refusingTakenEmail(
            profile,
            () ->
                statements.update(
                    author.id().value(),
                    author.version().value(),
                    profile.name().value(),
                    profile.name().folded(),
                    WrittenBookStatements.email(profile),
                    WrittenBookStatements.emailFolded(profile)));
    if (updated == 0) {
      throw statements.exists(author.id().value())
          ? new StaleVersionException()
          : unknown(author.id());
    }
  }

  @Override
  public List<BookId> remove(AuthorId author) {
    List<BookId> gone = books.deleteOrphans(author);
    books.leave(author);
    statements.deleteAuthorships(author.value());
    if (statements.delete(author.value()) == 0) {
      throw unknown(author);
    }
    return gone;
  }

  private static <T> T refusingTakenEmail(AuthorProfile profile, Supplier<T> write) {
    Map<String, LibraryViolation> rules =
        profile
            .email()
            .<Map<String, LibraryViolation>>map(
                email -> Map.of("author_email_key", new AuthorEmailTaken(email)))
            .orElse(Map.of());
    return BackedRules.refusing(rules, write);
  }

  private static LibraryViolationException unknown(AuthorId author) {
    return new LibraryViolationException(new UnknownAuthor(author));
  }
}
