package dev.muster.application.audit.query;

/** The outcome of a call. */
public enum AuditOutcome {
  /** The call was done, and its changes were kept. */
  DONE,
  /** A rule or a precondition refused the call, and nothing was changed. */
  REFUSED,
  /** The actor is not known, or lacks the permission. */
  DENIED
}
