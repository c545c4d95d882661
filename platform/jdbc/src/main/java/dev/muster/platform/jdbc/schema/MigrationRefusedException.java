package dev.muster.platform.jdbc.schema;

/** Signals that the migrations were not begun, and why. */
final class MigrationRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Stops the start before anything is migrated.
   *
   * @param clauses the problem and the remedy, without a full stop
   */
  MigrationRefusedException(String clauses) {
    super(clauses);
  }
}
