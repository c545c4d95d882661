package dev.muster.application;

/**
 * Says that a driven adapter cannot do at this moment what it was asked. Nothing was written, and
 * the same request may be sent again.
 */
public final class UnavailableException extends SharedFailure {
  private static final long serialVersionUID = 1L;

  /** Names the cause. */
  public enum Reason {
    /** More work arrived at once than can be done; this work was not begun. */
    OVERLOADED,
    /** A system that the adapter needs does not answer, or the connection broke. */
    UNREACHABLE,
    /** The work took longer than anybody waits. */
    TIMED_OUT,
    /** The work was done several times, and given up each time in favour of other requests. */
    CONFLICTS
  }

  private final Reason reason;

  /** Refuses work that was not begun. */
  public UnavailableException(Reason reason) {
    // An answer, given most often when there is least time: no stack trace is taken.
    super("not now: " + reason);
    this.reason = reason;
  }

  /** Gives up work that was begun; the cause is for the log. */
  public UnavailableException(Reason reason, Throwable cause) {
    super("not now: " + reason, cause);
    this.reason = reason;
  }

  /** Returns the cause. */
  public Reason reason() {
    return reason;
  }
}
