package dev.muster.domain.roster;

import dev.muster.domain.ViolationException;

/** Carries a broken rule of the roster out of a use case. */
public final class RosterViolationException extends ViolationException {
  private static final long serialVersionUID = 1L;

  private final transient RosterViolation violation;

  /** Wraps the broken rule. */
  public RosterViolationException(RosterViolation violation) {
    super(violation);
    this.violation = violation;
  }

  @Override
  public RosterViolation violation() {
    return violation;
  }
}
