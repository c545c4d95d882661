package dev.muster.application;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Records a finished request with its key and its answer.
 *
 * @param key the key given by the caller
 * @param request the fingerprint of the request
 * @param answer the answer to the request
 * @param storedAt the time of the request, truncated to microseconds
 */
public record IdempotencyRecord(
    IdempotencyKey key, RequestFingerprint request, StoredAnswer answer, Instant storedAt) {
  /** Truncates the time to microseconds, the precision of every database. */
  public IdempotencyRecord {
    storedAt = storedAt.truncatedTo(ChronoUnit.MICROS);
  }
}
