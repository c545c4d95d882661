package dev.muster.application.kit.memory;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.IdempotencyRecord;
import dev.muster.application.IdempotencyRecords;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Stores the records of idempotent requests in memory, in the units of work of a store. */
public final class InMemoryIdempotencyRecords implements IdempotencyRecords {
  private final InMemoryStore store;
  private final Table<String, IdempotencyRecord> records;

  /** Stores records in the same store as the effects of the requests. */
  public InMemoryIdempotencyRecords(InMemoryStore store) {
    this.store = store;
    records = store.table("idempotency_key", record -> record.key().value());
  }

  @Override
  public boolean claim(IdempotencyKey key) {
    return store.hold(key);
  }

  @Override
  public Optional<IdempotencyRecord> find(IdempotencyKey key, Instant since) {
    return store
        .peek(() -> records.find(key.value()))
        .filter(record -> !record.storedAt().isBefore(since));
  }

  @Override
  public void store(IdempotencyRecord record, Instant expired) {
    store.execute(
        () -> {
          records.where(it -> it.key().equals(record.key())).forEach(this::forget);
          records.where(it -> it.storedAt().isBefore(expired)).stream()
              .sorted(Comparator.comparing(IdempotencyRecord::storedAt))
              .limit(FORGOTTEN_AT_ONCE)
              .forEach(this::forget);
          records.insert(record);
          return true;
        });
  }

  private void forget(IdempotencyRecord record) {
    records.delete(record.key().value());
  }
}
