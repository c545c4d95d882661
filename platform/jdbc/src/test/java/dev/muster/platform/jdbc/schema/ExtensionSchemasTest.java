package dev.muster.platform.jdbc.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestSchema;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Migrations find the objects of an extension in whatever schema the extension is. */
class ExtensionSchemasTest {
  private final TestSchema schema =
      new TestSchema(
          TestDatabase.settings(
              "classpath:db/fixture,classpath:dev/muster/platform/jdbc/schema/extension"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create schema extensions; create extension pg_trgm schema extensions",
        "create schema \"Odd name\"; create extension pg_trgm schema \"Odd name\"",
        "create extension pg_trgm",
        "select"
      })
  void anIndexThatNeedsTheExtensionIsMade(String beforeTheFirstStart) {
    schema.execute(beforeTheFirstStart);

    start();

    assertEquals(
        List.of("true"),
        schema.texts(
            "select indisvalid::text from pg_index where indexrelid = 'note_parts'::regclass"));
  }

  @Test
  void tablesAreMadeInTheDefaultSchemaAllTheSame() {
    schema.execute("create schema extensions; create extension pg_trgm schema extensions");

    start();

    assertEquals(
        List.of("public"),
        schema.texts("select schemaname from pg_stat_user_tables where relname = 'note'"));
  }

  private void start() {
    ApplicationContext.run(Map.<String, Object>copyOf(schema.settings())).close();
  }
}
