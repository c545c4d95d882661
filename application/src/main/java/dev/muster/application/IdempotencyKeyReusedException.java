package dev.muster.application;

/** Refusal of a key that names another request already. */
public final class IdempotencyKeyReusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the refusal. */
  public IdempotencyKeyReusedException() {
    super("the key names another request", null, false, false);
  }
}
