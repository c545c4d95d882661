package dev.muster.platform.jdbc.schema;

import java.util.List;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Names the migrations of one bounded context. Each context contributes a bean of this type, and
 * has a schema and a history of migrations of its own.
 */
public interface ContextMigrations {
  /** The default schema of the connection; one context at most has it. */
  String DEFAULT_SCHEMA = "";

  /** Returns the schema of the context. */
  String schema();

  /** Returns the folder of the migrations as Flyway names it, or several, separated by commas. */
  String location();

  /**
   * Returns the migrations that SQL cannot express; their versions are in one row with the files.
   */
  default List<JavaMigration> inJava() {
    return List.of();
  }
}
