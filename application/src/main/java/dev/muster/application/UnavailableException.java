package dev.muster.application;

/**
 * Reports that a driven adapter cannot do the work. Nothing was written, and the same request may
 * be sent again, except where it is {@link Reason#TOO_MUCH}.
 */
public final class UnavailableException extends SharedFailure {
  private static final long serialVersionUID = 1L;

  /** Names the cause. */
  public enum Reason {
    /** More work arrived at once than can be done; this work was not begun. */
    OVERLOADED,
    /** A system that the adapter needs does not answer, or the connection broke. */
    UNREACHABLE,
    /** The work exceeded its deadline. */
    TIMED_OUT,
    /**
     * The work exceeded the longest deadline that any work is given; sent again, the same request
     * would exceed it again.
     */
    TOO_MUCH,
    /**
     * The work ran several times and was rolled back each time because of conflicts with other
     * requests.
     */
    CONFLICTS
  }

  private final Reason reason;

  /** Refuses work that was not begun. */
  public UnavailableException(Reason reason) {
    // This is thrown most often under the highest load, so it records no stack trace.
    super("not now: " + reason);
    this.reason = reason;
  }

  /** Reports work that was begun and rolled back; the cause is for the log. */
  public UnavailableException(Reason reason, Throwable cause) {
    super("not now: " + reason, cause);
    this.reason = reason;
  }

  /** Returns the cause. */
  public Reason reason() {
    return reason;
  }
}
