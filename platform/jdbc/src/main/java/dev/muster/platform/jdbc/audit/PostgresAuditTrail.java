package dev.muster.platform.jdbc.audit;

import dev.muster.application.audit.port.AuditTrail;
import dev.muster.application.audit.query.AuditEntry;
import dev.muster.platform.jdbc.access.DatabaseGate;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Keeps the audit trail in PostgreSQL. */
@Singleton
final class PostgresAuditTrail implements AuditTrail {
  // Expired entries that another transaction deletes are passed over, so that no change waits for
  // another. The trigger that keeps entries goes by the clock of the database, which may be late.
  private static final String APPEND =
      """
      with audit_expired as (
        select at, id
        from audit_entry
        where kept_until <= least(?, now())
        order by kept_until
        limit ?
        for update skip locked
      ), forgotten as (
        delete from audit_entry using audit_expired
        where audit_entry.at = audit_expired.at and audit_entry.id = audit_expired.id
      )
      insert into audit_entry
        (at, actor, user_id, external_id, action, request, address, outcome, code, kept_until)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final DatabaseGate gate;
  private final JdbcOperations jdbc;

  PostgresAuditTrail(DatabaseGate gate, JdbcOperations jdbc) {
    this.gate = gate;
    this.jdbc = jdbc;
  }

  @Override
  public void append(AuditEntry entry, Optional<Instant> keptUntil) {
    gate.read(
        () ->
            jdbc.prepareStatement(
                APPEND,
                statement -> {
                  bind(statement, entry, keptUntil);
                  return statement.executeUpdate();
                }));
  }

  private static void bind(
      PreparedStatement statement, AuditEntry entry, Optional<Instant> keptUntil)
      throws SQLException {
    OffsetDateTime at = entry.at().atOffset(ZoneOffset.UTC);
    statement.setObject(1, at);
    statement.setInt(2, FORGOTTEN_AT_ONCE);
    statement.setObject(3, at);
    statement.setString(4, entry.actor().orElse(null));
    if (entry.userId().isPresent()) {
      statement.setLong(5, entry.userId().getAsLong());
    } else {
      statement.setNull(5, Types.BIGINT);
    }
    statement.setString(6, entry.externalId().orElse(null));
    statement.setString(7, entry.action());
    statement.setString(8, entry.request().orElse(null));
    statement.setString(9, entry.address().orElse(null));
    statement.setString(10, entry.outcome().name());
    statement.setString(11, entry.code().orElse(null));
    statement.setObject(
        12,
        keptUntil.map(it -> it.atOffset(ZoneOffset.UTC)).orElse(null),
        Types.TIMESTAMP_WITH_TIMEZONE);
  }
}
