package dev.muster.application.roster.broken;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.IdempotencyRecord;
import dev.muster.application.IdempotencyRecords;
import java.time.Instant;
import java.util.Optional;

/** Does as the honest memory of requests does, where a fault does not say otherwise. */
class HonestRequests implements IdempotencyRecords {
  private final IdempotencyRecords requests;

  HonestRequests(Adapter honest) {
    requests = honest.requests();
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
