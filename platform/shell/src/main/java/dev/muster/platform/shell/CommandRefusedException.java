package dev.muster.platform.shell;

/** Says in one sentence why a command does nothing, and what to do. */
public final class CommandRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Refuses with a sentence. */
  public CommandRefusedException(String sentence) {
    super(sentence, null, false, false);
  }
}
