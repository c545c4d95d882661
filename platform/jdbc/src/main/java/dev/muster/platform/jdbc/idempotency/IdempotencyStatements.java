package dev.muster.platform.jdbc.idempotency;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Holds the SQL of the idempotency records. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface IdempotencyStatements extends GenericRepository<IdempotencyRow, String> {
  /**
   * Takes the advisory lock of a key until the transaction ends, or returns false where another
   * transaction holds it. Two keys with the same hash of 64 bits merely refuse each other.
   */
  @Query("select pg_try_advisory_xact_lock(hashtextextended(:key, 0))")
  boolean lock(String key);

  /**
   * Reads a record. The lock is a separate, earlier statement, because only a later statement sees
   * the record that the lock's former owner stored.
   */
  @Query(
      """
      select key, fingerprint, answer, stored_at
      from idempotency_record
      where key = :key and stored_at >= :since
      """)
  Optional<IdempotencyRow> find(String key, Instant since);

  /**
   * Stores a record, and deletes the oldest expired records. The statement skips records that
   * another transaction deletes, so that the cleaning never waits. Two units that reuse expired
   * keys may each delete the other's key and deadlock; the unit of work then retries one of them.
   * The subqueries hide values from the planner, which would plan anew at each call.
   */
  @Query(
      """
      with forgotten as (
        delete from idempotency_record
        where ctid = any(array(
          select ctid
          from idempotency_record
          where stored_at < (select cast(:expired as timestamptz)) and key <> :key
          order by stored_at
          limit (select :limit)
          for update skip locked))
      )
      insert into idempotency_record (key, fingerprint, answer, stored_at)
      values (:key, :fingerprint, :answer, :storedAt)
      on conflict (key) do update
      set fingerprint = excluded.fingerprint,
        answer = excluded.answer,
        stored_at = excluded.stored_at
      """)
  void store(
      String key, String fingerprint, String answer, Instant storedAt, Instant expired, int limit);
}
