package dev.muster.platform.jdbc.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestSchema;
import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

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
  void aUrlOfItsOwnLeadsItPastThePoolOfRequests() {
    schema.execute("drop role if exists passer; create role passer login superuser");
    Map<String, Object> settings = settings();
    String url = settings.get("datasources.default.url").toString();
    settings.put("flyway.datasources.default.url", url.replace("user=postgres", "user=passer"));

    ApplicationContext.run(settings).close();

    assertEquals(
        List.of("passer"),
        schema.texts("select distinct tableowner from pg_tables where schemaname = 'public'"));
  }

  @Test
  void aUrlOfItsOwnThatLeadsNowhereIsToldByItsName() {
    Map<String, Object> settings = settings();
    settings.put(
        "flyway.datasources.default.url", "jdbc:postgresql://127.0.0.1:1/x?password=hunter2");

    String refused =
        SchemaRefusal.in(
                assertThrows(RuntimeException.class, () -> ApplicationContext.run(settings)))
            .orElseThrow();

    assertTrue(
        refused.startsWith("migrations have no way to jdbc:postgresql://127.0.0.1:1/x ("), refused);
    assertTrue(
        refused.endsWith(
            "): check FLYWAY_DATASOURCES_DEFAULT_URL, and the user and password that go with it"),
        refused);
  }

  @Test
  void anotherNodeThatMigratesIsWaitedFor() throws Exception {
    MigrationLock other =
        MigrationLock.take(source(), MigrationLock.Patience.USUAL, System.err::println);
    CompletableFuture<Void> start =
        CompletableFuture.runAsync(() -> ApplicationContext.run(settings()).close());

    assertThrows(TimeoutException.class, () -> start.get(1, TimeUnit.SECONDS));
    assertEquals(List.of(), schema.texts("select relname from pg_stat_user_tables"));
    other.close();

    start.get(1, TimeUnit.MINUTES);
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

  private DataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(schema.settings().get("datasources.default.url"));
    return source;
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
