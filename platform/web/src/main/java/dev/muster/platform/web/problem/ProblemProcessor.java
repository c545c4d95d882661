package dev.muster.platform.web.problem;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts a problem detail into every error answer of the framework. Status and headers stay; the
 * framework's texts go, because they name classes and exceptions.
 */
@Singleton
final class ProblemProcessor implements ErrorResponseProcessor<Map<String, @Nullable Object>> {
  @Override
  public MutableHttpResponse<Map<String, @Nullable Object>> processResponse(
      ErrorContext error, MutableHttpResponse<?> response) {
    HttpRequest<?> request = error.getRequest();
    if (error.getRootCause().orElse(null) instanceof OutOfMemoryError
        && request.getMethod() == HttpMethod.GET) {
      // Answers that clients do not read fill the buffers; nothing was changed for this one.
      return FailureTable.again(request, ProblemType.OVERLOADED, FailureTable.LATER);
    }
    return problem(response.code()).answer(request, response);
  }

  /** Returns the problem for a status without further details. */
  static Problem problem(int status) {
    return ProblemType.of(status)
        .map(ProblemType::problem)
        .orElseGet(() -> plain(HttpStatus.valueOf(status)));
  }

  /** Returns a problem that says no more than the status: RFC 9457, section 4.2.1. */
  private static Problem plain(HttpStatus status) {
    String title = status.getReason();
    return new Problem("about:blank", status, title, title + ".", Map.of());
  }
}
