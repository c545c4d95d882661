package dev.muster.domain.academy;

import dev.muster.domain.ViolationException;

/** Carries a broken rule of the academy out of a use case. */
public final class AcademyViolationException extends ViolationException {
  private static final long serialVersionUID = 1L;

  private final transient AcademyViolation violation;

  /** Wraps the broken rule. */
  public AcademyViolationException(AcademyViolation violation) {
    super(violation);
    this.violation = violation;
  }

  @Override
  public AcademyViolation violation() {
    return violation;
  }
}
