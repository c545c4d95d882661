package dev.muster.platform.web.problem;

import dev.muster.application.RequestInProgressException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers for requests that are being done at this moment. */
@Singleton
final class RequestInProgressHandler
    implements ExceptionHandler<RequestInProgressException, HttpResponse<?>> {
  @Override
  public HttpResponse<?> handle(
      @SuppressWarnings("rawtypes") HttpRequest request, RequestInProgressException exception) {
    return ProblemType.REQUEST_IN_PROGRESS.problem().answer(request);
  }
}
