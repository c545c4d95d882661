package dev.muster.application;

/** Refuses a key that already identifies another request. */
public final class IdempotencyKeyReusedException extends SharedFailure {
  private static final long serialVersionUID = 1L;

  /** Creates the refusal. */
  public IdempotencyKeyReusedException() {
    super("the key names another request");
  }
}
