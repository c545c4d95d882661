package dev.muster.application;

/** Refuses a request while another one with the same key is running. */
public final class RequestInProgressException extends SharedFailure {
  private static final long serialVersionUID = 1L;

  /** Creates the refusal. */
  public RequestInProgressException() {
    super("a request with this key is being done");
  }
}
