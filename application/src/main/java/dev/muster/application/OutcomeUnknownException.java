package dev.muster.application;

/**
 * Says that a driven adapter does not know whether it has done what it was asked: all of it or
 * nothing was written. A request that may be done twice may be sent again.
 */
public final class OutcomeUnknownException extends SharedFailure {
  private static final long serialVersionUID = 1L;

  /** Creates the failure; the cause is for the log. */
  public OutcomeUnknownException(Throwable cause) {
    super("nobody knows whether it was done", cause);
  }
}
