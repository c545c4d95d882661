package dev.muster.application;

/**
 * Refuses a command whose target is not in the version that the caller expects: somebody else has
 * changed, removed or made the target. Nothing was written.
 */
public final class PreconditionFailedException extends SharedFailure {
  private static final long serialVersionUID = 1L;

  /** Creates the refusal. */
  public PreconditionFailedException() {
    super("not in the version that the caller takes for granted");
  }
}
