package dev.muster.platform.jdbc.schema;

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
}
