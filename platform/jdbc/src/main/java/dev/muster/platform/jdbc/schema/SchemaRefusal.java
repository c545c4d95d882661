package dev.muster.platform.jdbc.schema;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;

/** Explains why a schema of the database cannot be used, and suggests a remedy. */
public final class SchemaRefusal {
  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  // connection_exception, invalid_authorization_specification, invalid_catalog_name,
  // insufficient_resources, and operator intervention
  private static final Set<String> NO_WAY_IN = Set.of("08", "28", "3D", "53", "57P");

  private SchemaRefusal() {}

  /**
   * Returns the problem of the schema and its remedy, one clause each; empty where the failure has
   * nothing to do with the schema.
   */
  public static Optional<String> in(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof MigrationFailedException refused) {
        return clauses(refused.history(), refused.failure());
      }
      if (cause instanceof MigrationRefusedException refused) {
        return Optional.ofNullable(refused.getMessage());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> clauses(MigrationHistory history, FlywayException refused) {
    String schema = history.schemaInWords();
    return refused.getErrorCode() instanceof CoreErrorCode code
        ? switch (code) {
          case APPLIED_VERSIONED_MIGRATION_NOT_RESOLVED ->
              Optional.of(
                  String.format(
                      Locale.ROOT,
                      "a newer release has migrated %s to version %s: start that release, or a"
                          + " newer one",
                      schema,
                      refused.getMessage()));
          case NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE ->
              Optional.of(
                  schema + " holds what is not Muster's: give Muster a database of its own");
          case VALIDATE_ERROR ->
              Optional.of(
                  schema
                      + " was not made by the migrations of this release ("
                      + line(2, refused)
                      + "): start the release that made it, or restore a backup");
          default -> clausesOfServer(schema, refused);
        }
        : Optional.empty();
  }

  private static Optional<String> clausesOfServer(String schema, FlywayException failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof StoredDataException told) {
        return Optional.ofNullable(told.getMessage());
      }
      if (cause instanceof SQLException refused) {
        return switch (Objects.requireNonNullElse(refused.getSQLState(), "")) {
          case LOCK_NOT_AVAILABLE ->
              Optional.of(
                  "a migration waited too long for a lock that somebody holds: start again when"
                      + " that is over");
          case INSUFFICIENT_PRIVILEGE ->
              Optional.of(
                  "its user may not change "
                      + schema
                      + " ("
                      + line(1, refused)
                      + "): make it the owner, or set FLYWAY_DATASOURCES_DEFAULT_USERNAME to one"
                      + " that is");
          default -> clausesOfOther(schema, refused);
        };
      }
    }
    return Optional.empty();
  }

  /** Names the cause; empty if the server accepted no connection, as the schema is then unknown. */
  private static Optional<String> clausesOfOther(String schema, SQLException refused) {
    String state = Objects.requireNonNullElse(refused.getSQLState(), "");
    return state.isEmpty() || NO_WAY_IN.stream().anyMatch(state::startsWith)
        ? Optional.empty()
        : Optional.of(
            "a migration of "
                + schema
                + " failed ("
                + line(1, refused)
                + "): remove that cause, and start again");
  }

  private static String line(int number, Exception failure) {
    return Objects.requireNonNullElse(failure.getMessage(), "")
        .lines()
        .skip(number - 1)
        .findFirst()
        .orElse("unknown");
  }
}
