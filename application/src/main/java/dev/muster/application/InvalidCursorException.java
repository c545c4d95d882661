package dev.muster.application;

/** Refuses a cursor that was not issued by a page of this list with these filters. */
public final class InvalidCursorException extends SharedFailure {
  private static final long serialVersionUID = 1L;

  /** Creates the refusal. */
  public InvalidCursorException() {
    super("the cursor is not of this list and these filters");
  }
}
