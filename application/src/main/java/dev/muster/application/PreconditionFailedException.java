package dev.muster.application;

/**
 * Refusal of a command because the thing to be changed is not what the caller takes it to be:
 * somebody else has changed it, removed it, or made it. Nothing was written.
 */
public final class PreconditionFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the refusal. */
  public PreconditionFailedException() {
    // An answer and not a fault: nobody reads its stack trace, so none is taken.
    super("not in the version that the caller takes for granted", null, false, false);
  }
}
