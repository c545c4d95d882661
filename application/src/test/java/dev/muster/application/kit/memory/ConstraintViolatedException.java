package dev.muster.application.kit.memory;

/** Reports a row refused by a constraint for which the table declares no exception. */
public final class ConstraintViolatedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String constraint;

  ConstraintViolatedException(String constraint, Object row) {
    super(constraint + " refuses " + row);
    this.constraint = constraint;
  }

  /** Returns the name of the constraint. */
  public String constraint() {
    return constraint;
  }
}
