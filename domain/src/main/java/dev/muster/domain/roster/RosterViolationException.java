package dev.muster.domain.roster;

/** Carries a broken rule out of a use case, so that a unit of work ends without effect. */
public final class RosterViolationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient RosterViolation violation;

  /** Wraps the broken rule. */
  public RosterViolationException(RosterViolation violation) {
    // A refusal is an answer and not a fault: nobody reads its stack trace, so none is taken.
    super(violation.toString(), null, false, false);
    this.violation = violation;
  }

  /** The rule that was broken, with the facts that explain it. */
  public RosterViolation violation() {
    return violation;
  }
}
