package dev.muster.platform.jdbc.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestSchema;
import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A schema that this release cannot use is left alone, and it is said why. */
class SchemaRefusalTest {
  private static final String OWN = "classpath:db/fixture";
  private static final String NEWER = OWN + ",classpath:dev/muster/platform/jdbc/schema/newer";
  private static final String INDEX = OWN + ",classpath:dev/muster/platform/jdbc/schema/index";

  private final TestSchema schema = new TestSchema(TestDatabase.settings(OWN));

  @Test
  void oneThatANewerReleaseMigratedIsRefused() {
    start(NEWER).close();

    assertEquals(
        Optional.of(
            "a newer release has migrated its schema to version 999: start that release, or a"
                + " newer one"),
        SchemaRefusal.in(refused(OWN)));
    start(NEWER).close();
  }

  @Test
  void oneInWhichAMigrationOfANewerReleaseFailedIsRefused() {
    start(NEWER).close();
    schema.execute("update flyway_schema_history set success = false where version = '999'");

    assertEquals(
        Optional.of(
            "a newer release has migrated its schema to version 999: start that release, or a"
                + " newer one"),
        SchemaRefusal.in(refused(OWN)));
  }

  @Test
  void oneThatHoldsWhatIsNotMustersIsRefusedAndLeftAlone() throws SQLException {
    schema.execute("create table invoice (id int)");

    assertEquals(
        Optional.of("its schema holds what is not Muster's: give Muster a database of its own"),
        SchemaRefusal.in(refused(OWN)));
    assertEquals("invoice", query("select string_agg(relname, ' ') from pg_stat_user_tables"));
  }

  @Test
  void oneThatAMigrationMadeThatIsNoLongerTheSameIsRefused() {
    start(OWN).close();
    schema.execute("update flyway_schema_history set checksum = 1 where version = '2'");

    String refusal = SchemaRefusal.in(refused(OWN)).orElseThrow();

    assertTrue(
        refusal.startsWith(
            "its schema was not made by the migrations of this release (Migration checksum"
                + " mismatch for migration version 2"),
        refusal);
    assertEquals(1, refusal.lines().count());
  }

  /** Flyway tells it in the same words as a migration of a newer release. */
  @Test
  void oneThatAMigrationMadeWhichThisReleaseLacksIsNotTakenForThatOfANewerRelease() {
    start(OWN).close();
    schema.execute("update flyway_schema_history set version = '1.5' where version = '1'");

    String refusal = SchemaRefusal.in(refused(OWN)).orElseThrow();

    assertTrue(
        refusal.startsWith(
            "its schema was not made by the migrations of this release (Detected applied migration"
                + " not resolved locally: 1.5"),
        refusal);
  }

  @Test
  void whatAMigrationSaysOfStoredDataIsTold() {
    StoredDataException told = new StoredDataException("rows 1 and 2 are one: change them");

    assertEquals(
        Optional.of("rows 1 and 2 are one: change them"),
        SchemaRefusal.in(
            new MigrationFailedException(
                MigrationHistory.of(List.of()).getLast(), new FlywayException("failed\nx", told))));
  }

  @Test
  void ofWhatTheServerSaysOneLineIsTold() {
    SQLException denied = new SQLException("ERROR: permission denied\nHint: ask", "42501");

    assertEquals(
        Optional.of(
            "its user may not change its schema (ERROR: permission denied): make it the owner, or"
                + " set FLYWAY_DATASOURCES_DEFAULT_USERNAME to one that is"),
        SchemaRefusal.in(
            new RuntimeException(
                new MigrationFailedException(
                    MigrationHistory.of(List.of()).getLast(),
                    new FlywayException("failed\nx", denied)))));
  }

  // Flyway tries it for nine seconds.
  @Tag("long")
  @Test
  void oneThatItsUserMayNotChangeIsRefused() {
    schema.execute("drop role if exists stranger; create role stranger login");
    Map<String, Object> settings = settings(schema);
    // The URL names a user of its own, who would win.
    settings.computeIfPresent(
        "datasources.default.url", (name, url) -> url.toString().replaceFirst("[?].*", ""));
    settings.put("datasources.default.username", "stranger");

    String refusal =
        SchemaRefusal.in(
                assertThrows(RuntimeException.class, () -> ApplicationContext.run(settings)))
            .orElseThrow();

    assertTrue(
        refusal.startsWith(
            "its user may not change its schema (ERROR: permission denied for schema public): "),
        refusal);
  }

  @Test
  void aDatabaseThatIsNotThereIsNoRefusalOfItsSchema() {
    Map<String, Object> settings = settings(schema);
    settings.put("datasources.default.url", "jdbc:postgresql://127.0.0.1:1/nothing");

    RuntimeException away =
        assertThrows(RuntimeException.class, () -> ApplicationContext.run(settings));

    assertEquals(Optional.empty(), SchemaRefusal.in(away));
  }

  @Test
  void aMigrationGivesUpALockThatOthersWouldHaveToWaitBehind() throws SQLException {
    start(OWN).close();
    try (Connection reader = schema.connect()) {
      reader.setAutoCommit(false);
      reader.createStatement().execute("select from note");

      assertEquals(
          Optional.of(
              "a migration waited too long for a lock that somebody holds: start again when that is"
                  + " over"),
          SchemaRefusal.in(refused(NEWER)));
      reader.createStatement().execute("select from note");
    }
    start(NEWER).close();
  }

  @Test
  void aMigrationThatFailsForAnotherReasonNamesItAndNotTheWayIn() {
    start(OWN).close();
    schema.execute("create index note_by_length on note (id)");

    String refusal = SchemaRefusal.in(refused(INDEX)).orElseThrow();

    assertEquals(
        "a migration of its schema failed (ERROR: relation \"note_by_length\" already exists):"
            + " remove that cause, and start again",
        refusal);
  }

  @Test
  void anIndexIsMadeWithoutKeepingAnybodyFromWriting() throws SQLException {
    start(INDEX).close();

    assertEquals(
        "t",
        query("select indisvalid from pg_index where indexrelid = 'note_by_length'::regclass"));
  }

  /** With less patience than migrations have where nobody says otherwise: the tests wait, too. */
  private static Map<String, Object> settings(TestSchema schema) {
    Map<String, Object> settings = new HashMap<>(schema.settings());
    settings.put("flyway.datasources.default.init-sql", "set lock_timeout = '200ms'");
    return settings;
  }

  private ApplicationContext start(String locations) {
    Map<String, Object> settings = settings(schema);
    settings.put("muster.fixture.migrations", locations);
    return ApplicationContext.run(settings);
  }

  private RuntimeException refused(String locations) {
    return assertThrows(RuntimeException.class, () -> start(locations));
  }

  private String query(String sql) throws SQLException {
    try (Connection connection = schema.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      assertTrue(rows.next());
      return rows.getString(1);
    }
  }
}
