package dev.muster.application.kit;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Lets a test that fails because a method is not written say so, whatever the test made of it: an
 * unexpected exception, a command that failed among many.
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
