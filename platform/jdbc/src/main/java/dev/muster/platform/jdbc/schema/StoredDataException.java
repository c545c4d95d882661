package dev.muster.platform.jdbc.schema;

/** Reports stored data that the rules of this release do not allow, with a remedy. */
public final class StoredDataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Stops a migration before it changes anything.
   *
   * @param clauses the problem and the remedy, without a full stop
   */
  public StoredDataException(String clauses) {
    super(clauses);
  }
}
