package dev.muster.application.kit.broken;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.IdempotencyRecord;
import dev.muster.application.IdempotencyRecords;
import java.time.Instant;
import java.util.Optional;

/** Delegates to honest records, for the methods that a fault does not override. */
public class HonestRequests implements IdempotencyRecords {
  private final IdempotencyRecords requests;

  /** Delegates to these records. */
  public HonestRequests(IdempotencyRecords honest) {
    requests = honest;
  }

  @Override
  public boolean claim(IdempotencyKey key) {
    return requests.claim(key);
  }

  @Override
  public Optional<IdempotencyRecord> find(IdempotencyKey key, Instant since) {
    return requests.find(key, since);
  }

  @Override
  public void store(IdempotencyRecord record, Instant expired) {
    requests.store(record, expired);
  }
}
