package dev.muster.application;

/**
 * Reports that a driven adapter does not know whether its work was committed: all of it was
 * written, or nothing. The caller may send the request again if a second execution does no harm.
 */
public final class OutcomeUnknownException extends SharedFailure {
  private static final long serialVersionUID = 1L;

  /** Creates the failure; the cause is for the log. */
  public OutcomeUnknownException(Throwable cause) {
    super("nobody knows whether it was done", cause);
  }
}
