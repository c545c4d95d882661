package dev.muster.persistence.library;

import dev.muster.application.StaleVersionException;
import dev.muster.application.library.port.AuthorRepository;
import dev.muster.domain.Version;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorProfile;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolationException;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Stores authors in PostgreSQL. */
@Singleton
final class PostgresAuthorRepository implements AuthorRepository {
  private final AuthorStatements statements;

  PostgresAuthorRepository(AuthorStatements statements) {
    this.statements = statements;
  }

  @Override
  public Author add(AuthorProfile profile) {
    return statements.insert(Version.FIRST.value(), profile.name().value()).toDomain();
  }

  @Override
  public Optional<Author> claim(AuthorId id) {
    return statements.lock(id.value()).map(AuthorRow::toDomain);
  }

  @Override
  public void update(Author changed) {
    long id = changed.id().value();
    String name = changed.profile().name().value();
    if (statements.update(id, changed.version().value(), name) == 0) {
      throw statements.exists(id) ? new StaleVersionException() : unknown(changed.id());
    }
  }

  @Override
  public void remove(AuthorId id) {
    if (statements.delete(id.value()) == 0) {
      throw unknown(id);
    }
  }

  private static LibraryViolationException unknown(AuthorId id) {
    return new LibraryViolationException(new UnknownAuthor(id));
  }
}
