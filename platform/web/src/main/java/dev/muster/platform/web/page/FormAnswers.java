package dev.muster.platform.web.page;

import dev.muster.platform.web.operation.Operations;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers forms. */
@Singleton
final class FormAnswers {
  private final Operations operations;
  private final ProblemWriter problems;
  private final Trail trail;

  FormAnswers(Operations operations, ProblemWriter problems, Trail trail) {
    this.operations = operations;
    this.problems = problems;
    this.trail = trail;
  }

  /** Answers a form: with the page of what was changed, or with the form and the reason. */
  void answer(String form, MutableHttpResponse<?> response) {
    int end = form.indexOf('?');
    Submission submission =
        Submission.of(
            operations.named(form.substring(0, end)).orElseThrow(), form.substring(end + 1));
    Optional<Map<String, @Nullable Object>> problem = PageAnswer.problem(response);
    if (problem.isPresent()) {
      PageAnswer.body(response, problems.page(submission, problem.get()));
      return;
    }
    response.getHeaders().remove(HttpHeaders.ETAG).remove(HttpHeaders.CONTENT_TYPE);
    response.status(HttpStatus.SEE_OTHER).body(null);
    if (!response.getHeaders().contains(HttpHeaders.LOCATION)) {
      response.header(HttpHeaders.LOCATION, trail.back(submission));
    }
  }
}
