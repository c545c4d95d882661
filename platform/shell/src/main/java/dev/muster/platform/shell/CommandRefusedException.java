package dev.muster.platform.shell;

/**
 * Refuses a command before it has changed anything; the message is one sentence with the remedy.
 */
public final class CommandRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Refuses with a sentence that is printed as it stands. */
  public CommandRefusedException(String sentence) {
    super(sentence, null, false, false);
  }
}
