package dev.muster.platform.web.problem;

import dev.muster.application.PreconditionFailedException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers for commands on a version that is gone. */
@Singleton
final class PreconditionFailedHandler
    implements ExceptionHandler<PreconditionFailedException, HttpResponse<?>> {
  @Override
  public HttpResponse<?> handle(
      @SuppressWarnings("rawtypes") HttpRequest request, PreconditionFailedException exception) {
    return ProblemType.PRECONDITION_FAILED.problem().answer(request);
  }
}
