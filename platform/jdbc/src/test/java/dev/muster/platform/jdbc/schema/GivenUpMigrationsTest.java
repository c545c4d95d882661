package dev.muster.platform.jdbc.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestSchema;
import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A migration that was given up half made is repeated by the next start, without SQL by hand. */
class GivenUpMigrationsTest {
  private static final String INDEXES =
      "select indexrelid::regclass || ' ' || indisvalid from pg_index"
          + " where indexrelid::regclass::text like 'note_by%'";

  private final TestSchema schema =
      new TestSchema(TestDatabase.settings("classpath:db/fixture")).migrated(1);

  @Test
  void anIndexThatASnapshotKeptFromBeingMadeIsMadeByTheNextStart() throws SQLException {
    try (Connection dump = schema.connect()) {
      dump.setAutoCommit(false);
      dump.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      dump.createStatement().execute("select from note");

      for (int start = 0; start < 2; start++) {
        assertEquals(
            Optional.of(
                "a migration waited too long for a lock that somebody holds: start again when that"
                    + " is over"),
            SchemaRefusal.in(assertThrows(RuntimeException.class, this::start)));
      }
    }
    start();

    assertEquals(List.of("note_by_text true"), schema.texts(INDEXES));
    assertEquals(List.of("1", "2"), versions("success"));
    assertEquals(List.of(), versions("not success"));
  }

  @Test
  void anIndexThatWasLeftInvalidWithoutARecordIsMadeByTheNextStart() {
    // As a kill leaves it: the client is gone before it could write a record.
    schema.execute("create index note_by_text on note (text)");
    schema.execute(
        "update pg_index set indisvalid = false where indexrelid = 'note_by_text'::regclass");

    start();

    assertEquals(List.of("note_by_text true"), schema.texts(INDEXES));
  }

  private List<String> versions(String condition) {
    return schema.texts(
        "select version from flyway_schema_history where " + condition + " order by 1");
  }

  /** With less patience than migrations have where nobody says otherwise: the test waits, too. */
  private void start() {
    Map<String, Object> settings = new HashMap<>(schema.settings());
    settings.put("flyway.datasources.default.init-sql", "set lock_timeout = '200ms'");
    ApplicationContext.run(settings).close();
  }
}
