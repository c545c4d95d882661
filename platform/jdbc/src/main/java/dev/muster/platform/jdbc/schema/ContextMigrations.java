package dev.muster.platform.jdbc.schema;

import java.util.List;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Names the migrations of one bounded context. Each context contributes a bean of this type, and
 * has a schema and a history of migrations of its own.
 */
public interface ContextMigrations {
  /** The default schema of the connection; at most one context has it. */
  String DEFAULT_SCHEMA = "";

  /** Returns the schema of the context. */
  String schema();

  /** Returns the folder of the migrations in Flyway's notation; commas separate several folders. */
  String location();

  /**
   * Returns the migrations that are written in Java; SQL files and Java migrations share one order
   * of versions.
   */
  default List<JavaMigration> inJava() {
    return List.of();
  }
}
