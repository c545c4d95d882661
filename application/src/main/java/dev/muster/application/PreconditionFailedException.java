package dev.muster.application;

/**
 * Refuses a command whose target is not in the version expected by the caller: another caller has
 * changed, removed or created the target. Nothing was written.
 */
public final class PreconditionFailedException extends SharedFailure {
  private static final long serialVersionUID = 1L;

  /** Creates the refusal. */
  public PreconditionFailedException() {
    super("not in the version that the caller takes for granted");
  }
}
