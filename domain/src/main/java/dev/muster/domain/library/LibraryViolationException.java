package dev.muster.domain.library;

import dev.muster.domain.ViolationException;

/** Carries a broken rule of the library out of a use case. */
public final class LibraryViolationException extends ViolationException {
  private static final long serialVersionUID = 1L;

  private final transient LibraryViolation violation;

  /** Wraps the broken rule. */
  public LibraryViolationException(LibraryViolation violation) {
    super(violation);
    this.violation = violation;
  }

  @Override
  public LibraryViolation violation() {
    return violation;
  }
}
