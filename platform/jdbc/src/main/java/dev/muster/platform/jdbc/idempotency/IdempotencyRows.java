package dev.muster.platform.jdbc.idempotency;

import dev.muster.platform.jdbc.access.Gated;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** The SQL of the remembered requests. */
@Gated
@JdbcRepository(dialect = Dialect.POSTGRES)
interface IdempotencyRows extends GenericRepository<IdempotencyRow, String> {
  /**
   * Takes the key's advisory lock until the transaction ends, or says no. Two keys that meet in one
   * of the 2^64 locks merely refuse each other.
   */
  @Query("select pg_try_advisory_xact_lock(hashtextextended(:key, 0))")
  boolean lock(String key);

  /** A statement after the lock's: only then does it see what the lock's last owner stored. */
  @Query(
      """
      select key, fingerprint, answer, stored_at
      from idempotency_record
      where key = :key and stored_at >= :since
      """)
  Optional<IdempotencyRow> find(String key, Instant since);

  /**
   * Deletes the oldest of the expired, and stores. What others are deleting is skipped: nobody
   * waits for the sake of cleaning up. Only two units that reuse expired keys, each of which
   * deletes the other's, wait in a circle; then the unit of work does one of them again.
   */
  @Query(
      """
      with expired as (
        select key
        from idempotency_record
        where stored_at < :expired and key <> :key
        order by stored_at
        limit :limit
        for update skip locked
      ), forgotten as (
        delete from idempotency_record
        where key in (select key from expired)
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
