package dev.muster.platform.jdbc.schema;

import org.flywaydb.core.api.FlywayException;

/** Signals that a migration failed, and names its history. */
final class MigrationFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient MigrationHistory history;
  private final transient FlywayException failure;

  MigrationFailedException(MigrationHistory history, FlywayException failure) {
    super(history.qualifiedTable() + ": " + failure.getMessage(), failure);
    this.history = history;
    this.failure = failure;
  }

  MigrationHistory history() {
    return history;
  }

  FlywayException failure() {
    return failure;
  }
}
