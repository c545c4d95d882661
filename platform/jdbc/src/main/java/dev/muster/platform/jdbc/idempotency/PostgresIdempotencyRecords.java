package dev.muster.platform.jdbc.idempotency;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.IdempotencyRecord;
import dev.muster.application.IdempotencyRecords;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Remembers requests in PostgreSQL. */
@Singleton
final class PostgresIdempotencyRecords implements IdempotencyRecords {
  private final IdempotencyRows rows;

  PostgresIdempotencyRecords(IdempotencyRows rows) {
    this.rows = rows;
  }

  @Override
  public boolean claim(IdempotencyKey key) {
    return rows.lock(key.value());
  }

  @Override
  public Optional<IdempotencyRecord> find(IdempotencyKey key, Instant since) {
    return rows.find(key.value(), since).map(IdempotencyRow::toDomain);
  }

  @Override
  public void store(IdempotencyRecord record, Instant expired) {
    rows.store(
        record.key().value(),
        record.request().value(),
        record.answer().text(),
        record.storedAt(),
        expired,
        FORGOTTEN_AT_ONCE);
  }
}
