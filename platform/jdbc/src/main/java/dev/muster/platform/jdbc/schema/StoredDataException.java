package dev.muster.platform.jdbc.schema;

/** Says what is stored that the rules of this release do not allow, and what to do about it. */
public final class StoredDataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Stops a migration before it changes anything.
   *
   * @param clauses what is wrong and what to do, without a full stop
   */
  public StoredDataException(String clauses) {
    super(clauses);
  }
}
