package dev.muster.platform.jdbc.idempotency;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.IdempotencyRecord;
import dev.muster.application.IdempotencyRecords;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Stores the records of idempotent requests in PostgreSQL. */
@Singleton
final class PostgresIdempotencyRecords implements IdempotencyRecords {
  private final IdempotencyStatements statements;

  PostgresIdempotencyRecords(IdempotencyStatements statements) {
    this.statements = statements;
  }

  @Override
  public boolean claim(IdempotencyKey key) {
    return statements.lock(key.value());
  }

  @Override
  public Optional<IdempotencyRecord> find(IdempotencyKey key, Instant since) {
    return statements.find(key.value(), since).map(IdempotencyRow::toDomain);
  }

  @Override
  public void store(IdempotencyRecord record, Instant expired) {
    statements.store(
        record.key().value(),
        record.request().value(),
        record.answer().text(),
        record.storedAt(),
        expired,
        FORGOTTEN_AT_ONCE);
  }
}
