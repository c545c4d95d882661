package dev.muster.persistence.__context__;

import dev.muster.application.__context__.port.__Entity__Reader;
import dev.muster.domain.__context__.__Entity__;
import dev.muster.domain.__context__.__Entity__Id;
import dev.muster.platform.jdbc.access.DatabaseGate;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Answers queries for __plural__ from PostgreSQL, each with one statement. */
@Singleton
final class Postgres__Entity__Reader implements __Entity__Reader {
  private final DatabaseGate gate;
  private final __Entity__Queries queries;

  Postgres__Entity__Reader(DatabaseGate gate, __Entity__Queries queries) {
    this.gate = gate;
    this.queries = queries;
  }

  @Override
  public Optional<__Entity__> find(__Entity__Id id) {
    return gate.read(() -> queries.find(id.value())).map(__Entity__Row::toDomain);
  }

  @Override
  public List<__Entity__> list(Optional<__Entity__Id> after, int limit) {
    long key = after.map(__Entity__Id::value).orElse(0L);
    return gate.read(() -> queries.list(key, limit)).stream().map(__Entity__Row::toDomain).toList();
  }
}
