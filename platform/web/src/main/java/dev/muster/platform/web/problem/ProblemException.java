package dev.muster.platform.web.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import java.util.Map;

/** Ends a request with a problem, from any place in the code. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final transient Map<CharSequence, CharSequence> headers;

  public ProblemException(Problem problem) {
    this(problem, Map.of());
  }

  private ProblemException(Problem problem, Map<CharSequence, CharSequence> headers) {
    // This is an answer, not a fault: nobody reads its stack trace, so none is recorded.
    super(problem.title(), null, false, false);
    this.problem = problem;
    this.headers = headers;
  }

  /** Returns the same end of a request, with one header in the answer. */
  public ProblemException with(String header, String value) {
    return new ProblemException(problem, Map.of(header, value));
  }

  Problem problem() {
    return problem;
  }

  MutableHttpResponse<?> answer(HttpRequest<?> request) {
    return problem.answer(request).headers(headers);
  }
}
