package dev.muster.persistence;

import java.util.Objects;
import java.util.Optional;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;

/** Finds out why the schema of a database cannot be used, and what to do about it. */
public final class SchemaRefusal {
  private SchemaRefusal() {}

  /**
   * What is wrong with the schema and what to do, as one clause each, or empty where the failure is
   * about something else.
   */
  public static Optional<String> in(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof FlywayException refused) {
        return clauses(refused);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> clauses(FlywayException refused) {
    return refused.getErrorCode() instanceof CoreErrorCode code
        ? switch (code) {
          case APPLIED_VERSIONED_MIGRATION_NOT_RESOLVED ->
              Optional.of(refused.getMessage() + ": start that release, or a newer one");
          case NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE ->
              Optional.of(
                  "its schema holds what is not Muster's: give Muster a database of its own");
          case VALIDATE_ERROR ->
              Optional.of(
                  "its schema was not made by the migrations of this release ("
                      + firstFinding(refused)
                      + "): start the release that made it, or restore a backup");
          default -> Optional.empty();
        }
        : Optional.empty();
  }

  // The first line says that there are findings.
  private static String firstFinding(FlywayException refused) {
    return Objects.requireNonNullElse(refused.getMessage(), "")
        .lines()
        .skip(1)
        .findFirst()
        .orElse("unknown");
  }
}
