package dev.muster.application;

/**
 * Refusal by a repository to store what does not follow the stored version: somebody else changed
 * it since it was read. Whoever claims what he changes never meets it, so where it is met, a claim
 * is missing: it is a fault and not an answer.
 */
public final class StaleVersionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the refusal. */
  public StaleVersionException() {
    super("what is stored is not the version before");
  }
}
