package dev.muster.platform.web.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.web.router.exceptions.UnsatisfiedBodyRouteException;
import jakarta.inject.Singleton;

/** Answers for requests without the body that they need. */
@Singleton
final class MissingBodyHandler
    implements ExceptionHandler<UnsatisfiedBodyRouteException, HttpResponse<?>> {
  @Override
  public HttpResponse<?> handle(
      @SuppressWarnings("rawtypes") HttpRequest request, UnsatisfiedBodyRouteException exception) {
    return InvalidInput.at("", "must be a JSON object").refusal().problem().answer(request);
  }
}
