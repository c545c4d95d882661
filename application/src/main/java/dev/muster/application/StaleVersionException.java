package dev.muster.application;

/**
 * Reports a repository's refusal to store a change that does not follow the stored version: another
 * unit of work has changed the entity since it was read. A claim prevents this, so the exception
 * shows a missing claim: it is a fault of the code, and not a result for the caller.
 */
public final class StaleVersionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the refusal. */
  public StaleVersionException() {
    super("what is stored is not the version before");
  }
}
