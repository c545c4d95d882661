package dev.muster.platform.jdbc.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestSchema;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Each context has migrations, a schema and a history of its own; the platform has a history, too.
 */
class ContextMigrationsTest {
  private static final String FIRST = "classpath:db/fixture";
  private static final String NEIGHBOUR = "classpath:db/neighbour";
  private static final String BESIDE = "classpath:dev/muster/platform/jdbc/schema/";

  private final TestSchema schema = new TestSchema(TestDatabase.settings());

  @Test
  void aNeighbourHasItsTablesAndItsHistoryInASchemaOfItsOwn() {
    start(Map.of("migrations", FIRST, "neighbour", NEIGHBOUR)).close();

    assertEquals(
        List.of(
            "neighbour.fence",
            "neighbour.flyway_schema_history",
            "public.audit_entry",
            "public.flyway_platform_history",
            "public.flyway_schema_history",
            "public.idempotency_record",
            "public.note"),
        schema.texts(
            """
            select schemaname || '.' || relname from pg_stat_user_tables order by 1
            """));
    assertEquals(
        List.of("1", "2"),
        schema.texts("select version from public.flyway_schema_history order by installed_rank"));
    assertEquals(
        List.of("neighbour", "1"),
        schema.texts(
            """
            select coalesce(version, trim(both '"' from script))
            from neighbour.flyway_schema_history
            order by installed_rank
            """));
  }

  @Test
  void aNeighbourThatComesLaterIsMigratedBesideWhatIsThere() {
    start(Map.of("migrations", FIRST)).close();
    schema.execute("insert into note (text) values ('kept')");

    start(Map.of("migrations", FIRST, "neighbour", NEIGHBOUR)).close();

    assertEquals(List.of("kept"), schema.texts("select text from note"));
    assertEquals(List.of("0"), schema.texts("select count(*)::text from neighbour.fence"));
  }

  @Test
  void aPlatformWithoutAContextHasItsTables() {
    start(Map.of()).close();

    assertEquals(List.of("0"), schema.texts("select count(*)::text from idempotency_record"));
  }

  @Test
  void theTableThatAContextMadeForThePlatformIsLeftAsItIs() {
    new TestSchema(with(Map.of("migrations", BESIDE + "released"))).migrated(1);
    schema.execute("insert into idempotency_record values ('a key', 'f', '{}', now())");

    start(Map.of("migrations", BESIDE + "released")).close();

    assertEquals(List.of("a key"), schema.texts("select key from idempotency_record"));
    assertEquals(
        List.of("0", "1", "2"),
        schema.texts("select version from flyway_platform_history order by installed_rank"));
  }

  @Test
  void testsThatStartFromNothingEmptyTheTablesOfEveryContextAndNoHistory() {
    try (ApplicationContext context = start(Map.of("migrations", FIRST, "neighbour", NEIGHBOUR))) {
      schema.execute(
          "insert into note (text) values ('x'); insert into neighbour.fence values (1);"
              + " insert into idempotency_record values ('a key', 'f', '{}', now())");

      context.getBean(TestTables.class).clear();
    }

    assertEquals(
        List.of(),
        schema.texts(
            """
            select text from note
            union all select id::text from neighbour.fence
            union all select key from idempotency_record
            """));
    start(Map.of("migrations", FIRST, "neighbour", NEIGHBOUR)).close();
  }

  @Test
  void aRefusalNamesTheSchemaOfTheNeighbour() {
    Map<String, String> both = Map.of("migrations", FIRST, "neighbour", NEIGHBOUR);
    start(both).close();
    schema.execute(
        """
        insert into neighbour.flyway_schema_history
        select 99, '999', description, type, script, checksum, installed_by, installed_on, 1, true
        from neighbour.flyway_schema_history where version = '1'
        """);

    assertEquals(
        Optional.of(
            "a newer release has migrated its schema neighbour to version 999: start that release,"
                + " or a newer one"),
        SchemaRefusal.in(refused(both)));
  }

  @Test
  void aSchemaThatHoldsWhatIsNoNeighboursIsRefusedByName() {
    schema.execute("create schema neighbour; create table neighbour.invoice (id int)");

    assertEquals(
        Optional.of(
            "its schema neighbour holds what is not Muster's: give Muster a database of its own"),
        SchemaRefusal.in(refused(Map.of("migrations", FIRST, "neighbour", NEIGHBOUR))));
    assertEquals(
        List.of("invoice"),
        schema.texts("select relname from pg_stat_user_tables where schemaname = 'neighbour'"));
  }

  @Test
  void aPlatformWithoutAContextLeavesADatabaseOfOthersAlone() {
    schema.execute("create table invoice (id int)");

    assertEquals(
        Optional.of("its schema holds what is not Muster's: give Muster a database of its own"),
        SchemaRefusal.in(refused(Map.of())));
  }

  @Test
  void twoContextsCannotHaveOneSchema() {
    List<ContextMigrations> twins =
        List.of(new Migrations("twin", "a"), new Migrations("twin", "b"));

    String refused =
        assertThrows(IllegalStateException.class, () -> MigrationHistory.of(twins)).getMessage();

    assertTrue(refused.contains("twin"), refused);
  }

  private record Migrations(String schema, String location) implements ContextMigrations {}

  private Map<String, String> with(Map<String, String> migrations) {
    Map<String, String> settings = new HashMap<>(schema.settings());
    migrations.forEach((name, location) -> settings.put("muster.fixture." + name, location));
    return settings;
  }

  private ApplicationContext start(Map<String, String> migrations) {
    return ApplicationContext.run(Map.<String, Object>copyOf(with(migrations)));
  }

  private RuntimeException refused(Map<String, String> migrations) {
    return assertThrows(RuntimeException.class, () -> start(migrations));
  }
}
