package dev.muster.application;

/**
 * A failure of a use case that belongs to no bounded context. The family is sealed, so that an
 * adapter that answers for it answers for every member or does not compile.
 */
public abstract sealed class SharedFailure extends RuntimeException
    permits IdempotencyKeyReusedException,
        InvalidCursorException,
        OutcomeUnknownException,
        PreconditionFailedException,
        RequestInProgressException,
        UnavailableException {
  private static final long serialVersionUID = 1L;

  /** Creates a failure that is an answer and not a fault: it takes no stack trace. */
  SharedFailure(String message) {
    super(message, null, false, false);
  }

  /** Creates a failure with a cause, which is for the log. */
  SharedFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
