package dev.muster.persistence.library;

import dev.muster.application.library.port.AuthorReader;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.platform.jdbc.access.DatabaseGate;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Answers queries for authors from PostgreSQL, each with one statement. */
@Singleton
final class PostgresAuthorReader implements AuthorReader {
  private final DatabaseGate gate;
  private final AuthorQueries queries;

  PostgresAuthorReader(DatabaseGate gate, AuthorQueries queries) {
    this.gate = gate;
    this.queries = queries;
  }

  @Override
  public Optional<Author> find(AuthorId id) {
    return gate.read(() -> queries.find(id.value())).map(AuthorRow::toDomain);
  }

  @Override
  public List<Author> list(Optional<AuthorId> after, int limit) {
    long key = after.map(AuthorId::value).orElse(0L);
    return gate.read(() -> queries.list(key, limit)).stream().map(AuthorRow::toDomain).toList();
  }
}
