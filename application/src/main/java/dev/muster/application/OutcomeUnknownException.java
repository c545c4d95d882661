package dev.muster.application;

/**
 * Failure of a driven adapter that cannot tell whether what it was asked is done: all of it or
 * nothing was written. The same may be asked again if doing it twice is as good as once.
 */
public final class OutcomeUnknownException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says so; the cause is for the log. */
  public OutcomeUnknownException(Throwable cause) {
    super("nobody knows whether it was done", cause);
  }
}
