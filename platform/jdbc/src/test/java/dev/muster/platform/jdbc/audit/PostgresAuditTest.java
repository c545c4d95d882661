package dev.muster.platform.jdbc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.muster.application.UnitOfWork;
import dev.muster.application.audit.AuditAdapterSuite;
import dev.muster.application.audit.AuditFixture;
import dev.muster.application.audit.port.AuditReader;
import dev.muster.application.audit.port.AuditTrail;
import dev.muster.application.audit.query.AuditEntry;
import dev.muster.application.kit.Rows;
import dev.muster.platform.jdbc.access.DatabaseGate;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The audit trail is accepted on PostgreSQL. */
class PostgresAuditTest implements AuditAdapterSuite {
  private static final String PLANS =
      """
      select custom_plans from pg_prepared_statements where statement like '%into audit_entry%'
      """;

  // One for each JVM: who runs the tests one by one, as often as there are mutants, starts it once.
  private static final ApplicationContext CONTEXT =
      ApplicationContext.run(Map.copyOf(TestDatabase.settings("classpath:db/fixture")));

  @BeforeEach
  void startFromNothing() {
    CONTEXT.getBean(TestTables.class).clear();
  }

  @Test
  void entriesThatAreAppendedTogetherForgetAsManyAsEachByItself() {
    int expired = 2 * AuditTrail.FORGOTTEN_AT_ONCE + 1;
    for (int i = 0; i < expired; i++) {
      trail()
          .append(
              AuditFixture.entry("old", "at-" + i, LONG_AGO),
              Optional.of(LONG_AGO.plusSeconds(i + 1)));
    }

    unitOfWork()
        .executeOptimistically(
            () -> {
              trail()
                  .append(
                      AuditFixture.entry("Ada", "first", LONG_AGO.plusSeconds(expired)),
                      Optional.empty());
              trail().append(AuditFixture.entry("Ada", "second", LONG_AGO), Optional.empty());
              return expired;
            });

    assertEquals(
        List.of("first", "second", "at-" + (expired - 1)),
        all().stream().map(AuditEntry::action).toList());
  }

  @Test
  void theServerDoesNotPlanTheStatementAnewForEachEntry() {
    append(3_000);

    unitOfWork()
        .execute(
            () -> {
              noteRows().run("analyze audit_entry");
              for (int i = 0; i < 10; i++) {
                append(1);
              }
              Optional<String> plans = noteRows().run(PLANS);
              append(1);
              assertEquals(plans, noteRows().run(PLANS));
              assertNotEquals(Optional.empty(), plans);
              return plans;
            });
  }

  private void append(int entries) {
    unitOfWork()
        .executeOptimistically(
            () -> {
              for (int i = 0; i < entries; i++) {
                trail()
                    .append(
                        AuditFixture.entry("Ada", "a", LONG_AGO),
                        Optional.of(Instant.now().plusSeconds(3_600 + i)));
              }
              return entries;
            });
  }

  @Override
  public UnitOfWork unitOfWork() {
    return CONTEXT.getBean(UnitOfWork.class);
  }

  @Override
  public AuditTrail trail() {
    return CONTEXT.getBean(AuditTrail.class);
  }

  @Override
  public AuditReader reader() {
    return CONTEXT.getBean(AuditReader.class);
  }

  @Override
  public Rows rows() {
    return noteRows();
  }

  private static NoteRows noteRows() {
    return new NoteRows(CONTEXT.getBean(JdbcOperations.class), CONTEXT.getBean(DatabaseGate.class));
  }

  /** Stores notes as the rows that the contracts store. */
  private record NoteRows(JdbcOperations jdbc, DatabaseGate gate) implements Rows {
    @Override
    public long add(String name) {
      return first("insert into note (text) values (?) returning id", name)
          .map(Long::valueOf)
          .orElseThrow();
    }

    @Override
    public Optional<String> find(long row) {
      return first("select text from note where id = ?", row);
    }

    Optional<String> run(String sql) {
      return gate.read(
          () ->
              jdbc.prepareStatement(
                  sql,
                  statement ->
                      statement.execute()
                              && statement.getResultSet() instanceof ResultSet rows
                              && rows.next()
                          ? Optional.of(rows.getString(1))
                          : Optional.empty()));
    }

    private Optional<String> first(String sql, Object value) {
      return gate.read(
          () ->
              jdbc.prepareStatement(
                  sql,
                  statement -> {
                    statement.setObject(1, value);
                    return first(statement);
                  }));
    }

    private static Optional<String> first(PreparedStatement statement) throws SQLException {
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
      }
    }
  }
}
