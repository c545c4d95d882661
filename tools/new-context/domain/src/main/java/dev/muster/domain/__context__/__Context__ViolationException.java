package dev.muster.domain.__context__;

import dev.muster.domain.ViolationException;

/** Carries a broken rule of the __context__ out of a use case. */
public final class __Context__ViolationException extends ViolationException {
  private static final long serialVersionUID = 1L;

  private final transient __Context__Violation violation;

  /** Wraps the broken rule. */
  public __Context__ViolationException(__Context__Violation violation) {
    super(violation);
    this.violation = violation;
  }

  @Override
  public __Context__Violation violation() {
    return violation;
  }
}
