package dev.muster.platform.web.problem;

import dev.muster.application.UnavailableException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers for what cannot be done at this moment. */
@Singleton
final class UnavailableHandler implements ExceptionHandler<UnavailableException, HttpResponse<?>> {
  @Override
  public HttpResponse<?> handle(
      @SuppressWarnings("rawtypes") HttpRequest request, UnavailableException exception) {
    // In seconds: a crowd is gone in a moment, and the database is back in no less than a few.
    return switch (exception.reason()) {
      case OVERLOADED, CONFLICTS -> answer(request, ProblemType.OVERLOADED, "1");
      case UNREACHABLE -> answer(request, ProblemType.UNAVAILABLE, "5");
      case TIMED_OUT -> answer(request, ProblemType.TIMED_OUT, "5");
    };
  }

  private static HttpResponse<?> answer(HttpRequest<?> request, ProblemType type, String seconds) {
    return type.problem().answer(request).header(HttpHeaders.RETRY_AFTER, seconds);
  }
}
