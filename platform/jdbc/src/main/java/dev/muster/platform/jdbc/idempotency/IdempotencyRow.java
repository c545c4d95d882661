package dev.muster.platform.jdbc.idempotency;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.IdempotencyRecord;
import dev.muster.application.RequestFingerprint;
import dev.muster.application.StoredAnswer;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Holds the stored record of a request. */
@MappedEntity("idempotency_record")
record IdempotencyRow(@Id String key, String fingerprint, String answer, Instant storedAt) {
  IdempotencyRecord toDomain() {
    return new IdempotencyRecord(
        new IdempotencyKey(key),
        new RequestFingerprint(fingerprint),
        new StoredAnswer(answer),
        storedAt);
  }
}
