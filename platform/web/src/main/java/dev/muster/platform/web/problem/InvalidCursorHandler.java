package dev.muster.platform.web.problem;

import dev.muster.application.InvalidCursorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers for cursors that do not belong to the list. */
@Singleton
final class InvalidCursorHandler
    implements ExceptionHandler<InvalidCursorException, HttpResponse<?>> {
  @Override
  public HttpResponse<?> handle(
      @SuppressWarnings("rawtypes") HttpRequest request, InvalidCursorException exception) {
    return ProblemType.INVALID_CURSOR.problem().answer(request);
  }
}
