package dev.muster.web.roster;

import dev.muster.domain.roster.RosterViolationException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers for broken rules of the roster. */
@Singleton
final class RosterViolationHandler
    implements ExceptionHandler<RosterViolationException, HttpResponse<?>> {
  @Override
  public HttpResponse<?> handle(
      @SuppressWarnings("rawtypes") HttpRequest request, RosterViolationException exception) {
    return RosterProblems.of(exception.violation()).answer(request);
  }
}
