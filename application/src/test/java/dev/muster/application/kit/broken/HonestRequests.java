package dev.muster.application.kit.broken;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.IdempotencyRecord;
import dev.muster.application.IdempotencyRecords;
import java.time.Instant;
import java.util.Optional;

/** Does as the honest memory of requests does, where a fault does not say otherwise. */
public class HonestRequests implements IdempotencyRecords {
  private final IdempotencyRecords requests;

  /** Asks these where a fault does not answer. */
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
