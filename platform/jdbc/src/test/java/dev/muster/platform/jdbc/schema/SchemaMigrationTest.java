package dev.muster.platform.jdbc.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestSchema;
import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** A migration has limits of its own, and a user of its own where one is configured. */
class SchemaMigrationTest {
  private final TestSchema schema = new TestSchema(TestDatabase.settings("classpath:db/fixture"));

  @Test
  void itTakesAsLongAsItNeedsButWaitsForALockNoLongerThanOthersCanWaitBehindIt() throws Exception {
    try (ApplicationContext context = ApplicationContext.run(settings())) {
      for (FluentConfiguration migration : migrations(context)) {
        assertTrue(migration.getInitSql().startsWith("set lock_timeout = '5s';\n"));
        try (Connection connection = migration.getDataSource().getConnection()) {
          assertEquals(List.of("0", "0"), timeouts(connection));
          assertEquals(0, connection.getNetworkTimeout());
        }
      }
    }
  }

  @Test
  void aUserOfItsOwnOwnsWhatItMakes() {
    schema.execute(
        "drop role if exists migrator; create role migrator login superuser password 'x'");
    Map<String, Object> settings = settings();
    // The URL names a user of its own, who would win.
    settings.computeIfPresent(
        "datasources.default.url", (name, url) -> url.toString().replaceFirst("[?].*", ""));
    settings.put("flyway.datasources.default.username", "migrator");
    settings.put("flyway.datasources.default.password", "x");

    ApplicationContext.run(settings).close();

    assertEquals(
        List.of("migrator"),
        schema.texts("select distinct tableowner from pg_tables where schemaname = 'public'"));
  }

  @Test
  void whereItIsSwitchedOffNothingIsMade() {
    Map<String, Object> settings = settings();
    settings.put("flyway.datasources.default.enabled", "false");

    ApplicationContext.run(settings).close();

    assertEquals(List.of(), schema.texts("select relname from pg_stat_user_tables"));
  }

  private Map<String, Object> settings() {
    return new HashMap<>(schema.settings());
  }

  private static List<FluentConfiguration> migrations(ApplicationContext context) {
    return MigrationHistory.of(List.copyOf(context.getBeansOfType(ContextMigrations.class)))
        .stream()
        .map(context.getBean(SchemaMigration.class)::configurationOf)
        .toList();
  }

  private static List<String> timeouts(Connection connection) throws Exception {
    try (Statement statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                select current_setting('statement_timeout'),
                  current_setting('idle_in_transaction_session_timeout')
                """)) {
      row.next();
      return List.of(row.getString(1), row.getString(2));
    }
  }
}
