package dev.muster.application.roster.memory;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.IdempotencyRecord;
import dev.muster.application.IdempotencyRecords;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Remembers requests in memory. */
final class InMemoryIdempotencyRecords implements IdempotencyRecords {
  private final InMemoryUnitOfWork store;

  InMemoryIdempotencyRecords(InMemoryUnitOfWork store) {
    this.store = store;
  }

  @Override
  public boolean claim(IdempotencyKey key) {
    return store.hold(key);
  }

  @Override
  public Optional<IdempotencyRecord> find(IdempotencyKey key, Instant since) {
    return store.peek(
        tables ->
            Optional.ofNullable(tables.requests.get(key))
                .filter(record -> !record.storedAt().isBefore(since)));
  }

  @Override
  public void store(IdempotencyRecord record, Instant expired) {
    store.write(
        tables -> {
          tables.requests.remove(record.key());
          tables.requests.keySet().removeAll(oldest(tables, expired));
          tables.requests.put(record.key(), record);
        });
  }

  private static List<IdempotencyKey> oldest(Tables tables, Instant expired) {
    return tables.requests.values().stream()
        .filter(record -> record.storedAt().isBefore(expired))
        .sorted(Comparator.comparing(IdempotencyRecord::storedAt))
        .limit(FORGOTTEN_AT_ONCE)
        .map(IdempotencyRecord::key)
        .toList();
  }
}
