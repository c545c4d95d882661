package dev.muster.persistence.access.session;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Holds the SQL of the sessions. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SessionStatements extends GenericRepository<SessionRow, UUID> {
  /** Stores a session, and deletes the oldest that are over and that nobody has locked. */
  @Query(
      """
      with over as (
        select id
        from access.session
        where expires_at <= :now
        order by expires_at
        limit :most
        for update skip locked
      ), gone as (
        delete from access.session where id in (select id from over)
      )
      insert into access.session (id, user_id, token_hash, expires_at)
      values (:id, :userId, :tokenHash, :expiresAt)
      """)
  void insert(UUID id, long userId, String tokenHash, Instant expiresAt, Instant now, int most);

  @Query(
      """
      select id, user_id, token_hash, expires_at from access.session where id = :id for update
      """)
  Optional<SessionRow> lock(UUID id);

  @Query("update access.session set token_hash = :tokenHash where id = :id")
  void update(UUID id, String tokenHash);

  @Query("delete from access.session where id = :id")
  void delete(UUID id);

  @Query("delete from access.session where user_id = :userId")
  void deleteAllOf(long userId);

  @Query("delete from access.session where user_id = :userId and id <> :kept")
  void deleteOthersOf(long userId, UUID kept);
}
