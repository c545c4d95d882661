package dev.muster.platform.web.problem;

import dev.muster.platform.web.input.ParameterFilter;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ConversionErrorHandler;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/**
 * Leaves a failed conversion what it is here: a fault of ours.
 *
 * <p>{@link ParameterFilter} has refused whatever a client got wrong. What is left, from a database
 * for one, the framework would call a bad request and log nowhere.
 */
@Singleton
@Replaces(ConversionErrorHandler.class)
final class ConversionFaultHandler
    implements ExceptionHandler<ConversionErrorException, HttpResponse<?>> {
  private final FaultHandler faults;

  ConversionFaultHandler(FaultHandler faults) {
    this.faults = faults;
  }

  @Override
  public HttpResponse<?> handle(
      @SuppressWarnings("rawtypes") HttpRequest request, ConversionErrorException exception) {
    return faults.handle(request, exception);
  }
}
