package dev.muster.application.kit;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.IdempotencyRecord;
import dev.muster.application.IdempotencyRecords;
import dev.muster.application.RequestFingerprint;
import dev.muster.application.StoredAnswer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Starting point of the suites of idempotent requests. */
public interface IdempotencyFixture extends UnitOfWorkFixture {
  /** The key of most tests. */
  IdempotencyKey KEY = new IdempotencyKey("8e03978e-40d5-43dd-bc93-6894a57f9324");

  /** Returns the records of the adapter under test, stored in its units of work. */
  IdempotencyRecords requests();

  /** Stores a record in a unit of work of its own, and deletes none. */
  default IdempotencyRecord stored(IdempotencyKey key, String answer, Instant storedAt) {
    IdempotencyRecord record = record(key, answer, storedAt);
    store(record, Instant.EPOCH);
    return record;
  }

  /** Stores a record in a unit of work of its own. */
  default void store(IdempotencyRecord record, Instant expired) {
    unit(
        () -> {
          requests().claim(record.key());
          requests().store(record, expired);
          return true;
        });
  }

  /** Returns the record of a request; another answer makes another request. */
  static IdempotencyRecord record(IdempotencyKey key, String answer, Instant storedAt) {
    return new IdempotencyRecord(key, request(answer), new StoredAnswer(answer), storedAt);
  }

  /** Returns the fingerprint of a request. */
  static RequestFingerprint request(String text) {
    return RequestFingerprint.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
