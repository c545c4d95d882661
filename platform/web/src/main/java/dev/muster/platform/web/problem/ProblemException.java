package dev.muster.platform.web.problem;

/** Ends a request with a problem, from wherever it is noticed. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    // An answer and not a fault: nobody reads its stack trace, so none is taken.
    super(problem.title(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
