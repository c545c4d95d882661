package dev.muster.platform.web.problem;

import dev.muster.platform.web.trace.Trace;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells faults of ours to the log and to nobody else: what no other handler knows.
 *
 * <p>The framework would log them too, but beyond the end of the request, where its trace is not
 * known any more.
 */
@Singleton
final class FaultHandler implements ExceptionHandler<RuntimeException, HttpResponse<?>> {
  private static final Logger LOG = LoggerFactory.getLogger(FaultHandler.class);

  @Override
  public HttpResponse<?> handle(
      @SuppressWarnings("rawtypes") HttpRequest request, RuntimeException fault) {
    try (var _ = Trace.of((HttpRequest<?>) request).inLog()) {
      LOG.error("{} {} failed", request.getMethodName(), request.getPath(), fault);
    }
    return ProblemType.INTERNAL_ERROR.problem().answer(request);
  }
}
