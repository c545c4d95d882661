package dev.muster.application.kit;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Makes a test fail with the missing method as the reason, even if the test has wrapped that
 * exception in another failure.
 */
public final class NotWrittenFirst implements TestExecutionExceptionHandler {
  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw notWritten(failure).map(Throwable.class::cast).orElse(failure);
  }

  private static Optional<NotWrittenException> notWritten(Throwable failure) {
    return Stream.iterate(failure, it -> it != null, Throwable::getCause)
        .filter(NotWrittenException.class::isInstance)
        .map(NotWrittenException.class::cast)
        .findFirst();
  }
}
