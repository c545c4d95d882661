package dev.muster.domain;

/**
 * Carries a broken rule out of a use case, so that a unit of work ends without effect. Each bounded
 * context has a subclass of its own, with its own family of violations.
 */
public abstract class ViolationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Wraps the broken rule. */
  protected ViolationException(Violation violation) {
    // A refusal is an answer and not a fault: nobody reads its stack trace, so none is taken.
    super(violation.toString(), null, false, false);
  }

  /** Returns the rule that was broken, with the facts that explain it. */
  public abstract Violation violation();
}
