package dev.muster.application;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Memory of a request that was done: under which key, what it was, and what was answered.
 *
 * @param key the name that its caller gave it
 * @param request what the request was
 * @param answer what was answered
 * @param storedAt the moment at which it was done, to the microsecond
 */
public record IdempotencyRecord(
    IdempotencyKey key, RequestFingerprint request, StoredAnswer answer, Instant storedAt) {
  /** Cuts the moment to what every database keeps. */
  public IdempotencyRecord {
    storedAt = storedAt.truncatedTo(ChronoUnit.MICROS);
  }
}
