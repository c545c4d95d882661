package dev.muster.platform.web.problem;

/** Ends a request with a problem, from any place in the code. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    // This is an answer, not a fault: nobody reads its stack trace, so none is recorded.
    super(problem.title(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
