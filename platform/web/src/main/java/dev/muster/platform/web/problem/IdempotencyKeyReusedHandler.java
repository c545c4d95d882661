package dev.muster.platform.web.problem;

import dev.muster.application.IdempotencyKeyReusedException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers for keys that name another request already. */
@Singleton
final class IdempotencyKeyReusedHandler
    implements ExceptionHandler<IdempotencyKeyReusedException, HttpResponse<?>> {
  @Override
  public HttpResponse<?> handle(
      @SuppressWarnings("rawtypes") HttpRequest request, IdempotencyKeyReusedException exception) {
    return ProblemType.IDEMPOTENCY_KEY_REUSED.problem().answer(request);
  }
}
