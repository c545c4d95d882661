package dev.muster.application;

/**
 * Failure of a driven adapter that cannot do what it was asked at this moment. Nothing was written,
 * and the same may be asked again.
 */
public final class UnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why it cannot. */
  public enum Reason {
    /** More is asked at once than can be done, and it was not begun. */
    OVERLOADED,
    /** What the adapter needs does not answer, or broke off. */
    UNREACHABLE,
    /** It took longer than anybody waits. */
    TIMED_OUT,
    /** It was done several times, and each time given up for the sake of others. */
    CONFLICTS
  }

  private final Reason reason;

  /** Refuses what was not begun. */
  public UnavailableException(Reason reason) {
    // An answer, given most often when there is least time: no stack trace is taken.
    super("not now: " + reason, null, false, false);
    this.reason = reason;
  }

  /** Gives up what was begun; the cause is for the log. */
  public UnavailableException(Reason reason, Throwable cause) {
    super("not now: " + reason, cause);
    this.reason = reason;
  }

  /** Why it cannot. */
  public Reason reason() {
    return reason;
  }
}
