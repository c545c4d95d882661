package dev.muster.application;

import java.time.Instant;
import java.util.Optional;

/**
 * Driven port: stores the records of finished requests, in the same unit of work as their effects.
 *
 * <p>A key must be claimed in the same unit of work before a record is stored under it.
 */
public interface IdempotencyRecords {
  /** The highest number of expired records that one store deletes. */
  int FORGOTTEN_AT_ONCE = 10;

  /**
   * Claims a key until the unit of work ends. The claim never waits: the result holds for this
   * moment.
   *
   * @return whether this unit of work holds the key now; false while another unit holds it
   */
  boolean claim(IdempotencyKey key);

  /**
   * Finds the record of a key, including a record committed by another unit since this one began.
   *
   * @param since the earliest time of a record; older ones are not found
   */
  Optional<IdempotencyRecord> find(IdempotencyKey key, Instant since);

  /**
   * Stores a record, and replaces an older one of the same key.
   *
   * @param expired the time of the oldest record that is not expired; up to {@value
   *     #FORGOTTEN_AT_ONCE} of them are deleted, the oldest first, so that deletions outpace
   *     insertions
   */
  void store(IdempotencyRecord record, Instant expired);
}
