package dev.muster.platform.web.page;

import dev.muster.platform.web.operation.Operations;
import dev.muster.platform.web.session.SessionCookie;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
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
  private final SignIn signIn;

  FormAnswers(Operations operations, ProblemWriter problems, Trail trail, SignIn signIn) {
    this.operations = operations;
    this.problems = problems;
    this.trail = trail;
    this.signIn = signIn;
  }

  /** Answers a form: with the page of what was changed, or with the form and the reason. */
  void answer(String form, HttpRequest<?> request, MutableHttpResponse<?> response) {
    int origin = form.indexOf(' ');
    int name = form.indexOf('?', origin);
    Submission submission =
        Submission.of(
                operations.named(form.substring(origin + 1, name)).orElseThrow(),
                form.substring(name + 1))
            .in(SessionCookie.in(request.getHeaders().get(HttpHeaders.COOKIE)));
    Optional<Map<String, @Nullable Object>> problem = PageAnswer.problem(response);
    if (problem.isPresent()) {
      PageAnswer.body(response, problems.page(submission, problem.get()));
      return;
    }
    signIn.follow(submission, form.startsWith("https:"), response);
    response.getHeaders().remove(HttpHeaders.ETAG).remove(HttpHeaders.CONTENT_TYPE);
    response.status(HttpStatus.SEE_OTHER).body(null);
    if (!response.getHeaders().contains(HttpHeaders.LOCATION)) {
      response.header(HttpHeaders.LOCATION, trail.back(submission));
    }
  }
}
