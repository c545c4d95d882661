package dev.muster.domain.access;

import dev.muster.domain.ViolationException;

/** Carries a broken rule of the access out of a use case. */
public final class AccessViolationException extends ViolationException {
  private static final long serialVersionUID = 1L;

  private final transient AccessViolation violation;

  /** Wraps the broken rule. */
  public AccessViolationException(AccessViolation violation) {
    super(violation);
    this.violation = violation;
  }

  @Override
  public AccessViolation violation() {
    return violation;
  }
}
