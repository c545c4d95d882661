package dev.muster.platform.jdbc.schema;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Describes one history of migrations and its place.
 *
 * @param schema the schema; empty for the default schema of the connection
 * @param table the table that keeps the history
 * @param location the folder of the migrations
 * @param inJava the migrations that are written in Java
 * @param isSecond whether another history in the same schema comes before this one
 */
record MigrationHistory(
    String schema, String table, String location, List<JavaMigration> inJava, boolean isSecond) {
  private static final String TABLE = "flyway_schema_history";
  private static final String PLATFORM_TABLE = "flyway_platform_history";
  private static final String PLATFORM_LOCATION = "classpath:db/platform";

  /**
   * Returns the histories in their order of execution: the default schema first, then the other
   * schemas by name, and last the tables of the platform in the default schema.
   */
  static List<MigrationHistory> of(List<ContextMigrations> contexts) {
    Set<String> schemas = new HashSet<>();
    for (ContextMigrations context : contexts) {
      if (!schemas.add(context.schema())) {
        throw new IllegalStateException(
            String.format(Locale.ROOT, "two contexts have the schema '%s'", context.schema()));
      }
    }
    boolean isDefaultTaken =
        contexts.stream().anyMatch(it -> it.schema().equals(ContextMigrations.DEFAULT_SCHEMA));
    return Stream.concat(
            contexts.stream()
                .sorted(Comparator.comparing(ContextMigrations::schema))
                .map(
                    it ->
                        new MigrationHistory(
                            it.schema(), TABLE, it.location(), it.inJava(), false)),
            Stream.of(
                new MigrationHistory(
                    ContextMigrations.DEFAULT_SCHEMA,
                    PLATFORM_TABLE,
                    PLATFORM_LOCATION,
                    List.of(),
                    isDefaultTaken)))
        .toList();
  }

  boolean isInDefaultSchema() {
    return schema.isEmpty();
  }

  /** Returns the name of the table in SQL, with its schema. */
  String qualifiedTable() {
    return isInDefaultSchema() ? table : "\"" + schema + "\"." + table;
  }

  /** Returns the name of the schema for sentences about the database. */
  String schemaInWords() {
    return isInDefaultSchema() ? "its schema" : "its schema " + schema;
  }
}
