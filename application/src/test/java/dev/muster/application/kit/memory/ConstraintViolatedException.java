package dev.muster.application.kit.memory;

/** A constraint of a table refuses a row, and the table does not say what to throw instead. */
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
