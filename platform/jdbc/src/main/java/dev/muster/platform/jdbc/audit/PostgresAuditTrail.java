package dev.muster.platform.jdbc.audit;

import dev.muster.application.audit.port.AuditTrail;
import dev.muster.application.audit.query.AuditEntry;
import dev.muster.platform.jdbc.access.ColumnArrays;
import dev.muster.platform.jdbc.access.DatabaseGate;
import dev.muster.platform.jdbc.access.Draft;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps the audit trail in PostgreSQL. */
@Singleton
final class PostgresAuditTrail implements AuditTrail {
  // Expired entries that another transaction deletes are passed over, so that no change waits for
  // another. The trigger that keeps entries goes by the clock of the database, which may be late.
  // The subqueries hide the values from the planner, which would plan anew at each call.
  private static final String APPEND =
      """
      with forgotten as (
        delete from audit_entry
        where ctid = any(array(
          select ctid
          from audit_entry
          where kept_until <= least((select ?), now())
          order by kept_until
          limit (select ?)
          for update skip locked))
      )
      insert into audit_entry
        (at, actor, user_id, external_id, action, request, address, outcome, code, kept_until)
      select *
      from unnest(
        (select ?), (select ?), (select ?), (select ?), (select ?),
        (select ?), (select ?), (select ?), (select ?), (select ?))
      """;

  private final DatabaseGate gate;
  private final JdbcOperations jdbc;

  // A draft knows by this object which entries are stored by one statement.
  private final Consumer<List<Kept>> together = this::appendAll;

  PostgresAuditTrail(DatabaseGate gate, JdbcOperations jdbc) {
    this.gate = gate;
    this.jdbc = jdbc;
  }

  /** An entry, and how long it is kept. */
  private record Kept(AuditEntry entry, Optional<Instant> until) {}

  @Override
  public void append(AuditEntry entry, Optional<Instant> keptUntil) {
    Kept kept = new Kept(entry, keptUntil);
    if (Draft.isOpen()) {
      Draft.current().keepAlong(together, kept);
    } else {
      appendAll(List.of(kept));
    }
  }

  private void appendAll(List<Kept> kept) {
    gate.readLatest(
        () ->
            jdbc.prepareStatement(
                APPEND,
                statement -> {
                  bind(statement, kept);
                  return statement.executeUpdate();
                }));
  }

  private static void bind(PreparedStatement statement, List<Kept> kept) throws SQLException {
    Instant latest =
        kept.stream().map(it -> it.entry().at()).max(Comparator.naturalOrder()).orElseThrow();
    statement.setObject(1, latest.atOffset(ZoneOffset.UTC));
    statement.setInt(2, FORGOTTEN_AT_ONCE * kept.size());
    ColumnArrays<Kept> columns = new ColumnArrays<>(statement, kept);
    columns.set(3, "timestamptz", it -> it.entry().at().toString());
    columns.set(4, "text", it -> it.entry().actor().orElse(null));
    columns.set(5, "int8", it -> userId(it.entry()));
    columns.set(6, "text", it -> it.entry().externalId().orElse(null));
    columns.set(7, "text", it -> it.entry().action());
    columns.set(8, "text", it -> it.entry().request().orElse(null));
    columns.set(9, "text", it -> it.entry().address().orElse(null));
    columns.set(10, "text", it -> it.entry().outcome().name());
    columns.set(11, "text", it -> it.entry().code().orElse(null));
    columns.set(12, "timestamptz", it -> it.until().map(Instant::toString).orElse(null));
  }

  private static @Nullable Long userId(AuditEntry entry) {
    return entry.userId().isPresent() ? entry.userId().getAsLong() : null;
  }
}
