package dev.muster.platform.web.problem;

import dev.muster.application.OutcomeUnknownException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/**
 * Answers for what was done or not, nobody knows. Not with 503, which proxies and clients take for
 * a promise that nothing was done.
 */
@Singleton
final class OutcomeUnknownHandler
    implements ExceptionHandler<OutcomeUnknownException, HttpResponse<?>> {
  @Override
  public HttpResponse<?> handle(
      @SuppressWarnings("rawtypes") HttpRequest request, OutcomeUnknownException exception) {
    return ProblemType.OUTCOME_UNKNOWN
        .problem()
        .answer(request)
        .header(HttpHeaders.RETRY_AFTER, "5");
  }
}
