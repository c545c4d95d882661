package dev.muster.platform.jdbc.audit;

import dev.muster.application.audit.port.AuditReader;
import dev.muster.application.audit.query.AuditEntry;
import dev.muster.application.audit.query.AuditFilter;
import dev.muster.application.audit.query.AuditOutcome;
import dev.muster.application.audit.query.AuditPosition;
import dev.muster.application.audit.query.AuditRecord;
import dev.muster.application.audit.query.AuditTerm;
import dev.muster.platform.jdbc.access.DatabaseGate;
import dev.muster.platform.jdbc.access.NameSearch;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the audit trail from PostgreSQL. */
@Singleton
final class PostgresAuditReader implements AuditReader {
  // Before an identity that no entry has, all entries of the time itself are after the range.
  private static final long NO_ENTRY = 0;

  private static final String PAGE =
      """
      select id, at, actor, user_id, external_id, action, request, address, outcome, code
      from audit_entry
      where (at, id) < (?, ?)
        and at >= ?
        and (cast(? as text) is null or actor = ?)
        and (cast(? as text) is null or action = ?)
      order by at desc, id desc
      limit ?
      """;

  private final DatabaseGate gate;
  private final JdbcOperations jdbc;

  PostgresAuditReader(DatabaseGate gate, JdbcOperations jdbc) {
    this.gate = gate;
    this.jdbc = jdbc;
  }

  @Override
  public List<AuditRecord> entries(AuditFilter filter, Optional<AuditPosition> after, int limit) {
    AuditPosition first = after.orElse(new AuditPosition(filter.end(), NO_ENTRY));
    String actor = filter.actor().map(AuditTerm::value).orElse(null);
    String action = filter.action().map(AuditTerm::value).orElse(null);
    return gate.readLatest(
        () ->
            jdbc.prepareStatement(
                PAGE,
                statement -> {
                  // No plan is good for every combination of filters.
                  NameSearch.planAnew(statement);
                  statement.setObject(1, first.at().atOffset(ZoneOffset.UTC));
                  statement.setLong(2, first.id());
                  statement.setObject(3, filter.earliest().atOffset(ZoneOffset.UTC));
                  statement.setString(4, actor);
                  statement.setString(5, actor);
                  statement.setString(6, action);
                  statement.setString(7, action);
                  statement.setInt(8, limit);
                  return records(statement);
                }));
  }

  private static List<AuditRecord> records(PreparedStatement statement) throws SQLException {
    List<AuditRecord> records = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        records.add(new AuditRecord(rows.getLong("id"), entry(rows)));
      }
    }
    return records;
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    Long userId = row.getObject("user_id", Long.class);
    return new AuditEntry(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getString("actor")),
        userId == null ? OptionalLong.empty() : OptionalLong.of(userId),
        Optional.ofNullable(row.getString("external_id")),
        row.getString("action"),
        Optional.ofNullable(row.getString("request")),
        Optional.ofNullable(row.getString("address")),
        AuditOutcome.valueOf(row.getString("outcome")),
        Optional.ofNullable(row.getString("code")));
  }
}
