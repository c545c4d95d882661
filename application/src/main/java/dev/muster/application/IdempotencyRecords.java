package dev.muster.application;

import java.time.Instant;
import java.util.Optional;

/**
 * Driven port: remembers requests that were done, in the same unit of work as what they did.
 *
 * <p>Whoever stores under a key has claimed it before, in the same unit.
 */
public interface IdempotencyRecords {
  /** The most records that are forgotten when one is stored. */
  int FORGOTTEN_AT_ONCE = 10;

  /**
   * Claims a key until the unit of work ends. It never waits: what it says is true of this moment.
   *
   * @return whether the key is this unit's now; no, while another unit holds it
   */
  boolean claim(IdempotencyKey key);

  /**
   * Finds the record of a key; one that another unit has kept by now is found too.
   *
   * @param since records from before this moment are not found
   */
  Optional<IdempotencyRecord> find(IdempotencyKey key, Instant since);

  /**
   * Stores a record, in the place of an older one of the same key.
   *
   * @param expired of the records from before this moment, up to {@value #FORGOTTEN_AT_ONCE} are
   *     forgotten, the oldest first: more than comes in, so that they do not pile up
   */
  void store(IdempotencyRecord record, Instant expired);
}
