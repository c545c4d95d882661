package dev.muster.platform.web.problem;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives every error that the framework answers a problem detail as its body.
 *
 * <p>Of the framework's answer only the status and the headers count: its texts speak of classes
 * and exceptions.
 */
@Singleton
final class ProblemProcessor implements ErrorResponseProcessor<Map<String, @Nullable Object>> {
  @Override
  public MutableHttpResponse<Map<String, @Nullable Object>> processResponse(
      ErrorContext error, MutableHttpResponse<?> response) {
    Problem problem =
        ProblemType.of(response.code())
            .map(ProblemType::problem)
            .orElseGet(() -> plain(HttpStatus.valueOf(response.code())));
    return problem.answer(error.getRequest(), response);
  }

  /** RFC 9457, section 4.2.1: about:blank says no more than the status. */
  private static Problem plain(HttpStatus status) {
    String title = status.getReason();
    return new Problem("about:blank", status, title, title + ".", Map.of());
  }
}
