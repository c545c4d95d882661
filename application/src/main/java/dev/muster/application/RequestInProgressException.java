package dev.muster.application;

/** Refusal of a request that is being done at this moment, under the same key. */
public final class RequestInProgressException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the refusal. */
  public RequestInProgressException() {
    super("a request with this key is being done", null, false, false);
  }
}
