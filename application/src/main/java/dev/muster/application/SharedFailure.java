package dev.muster.application;

/**
 * A failure of a use case that belongs to no bounded context. The family is sealed: an adapter that
 * maps failures to responses does not compile until it covers every member.
 */
public abstract sealed class SharedFailure extends RuntimeException
    permits IdempotencyKeyReusedException,
        InvalidCursorException,
        NotSignedInException,
        OutcomeUnknownException,
        PermissionDeniedException,
        PreconditionFailedException,
        RequestInProgressException,
        UnavailableException {
  private static final long serialVersionUID = 1L;

  /** Creates a failure that is an expected result, and records no stack trace. */
  SharedFailure(String message) {
    super(message, null, false, false);
  }

  /** Creates a failure with a cause for the log. */
  SharedFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
