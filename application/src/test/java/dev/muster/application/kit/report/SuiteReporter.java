package dev.muster.application.kit.report;

import dev.muster.application.kit.report.SuiteReport.Result;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Prints the {@link SuiteReport} of a test class after all its tests, below the failures listed by
 * the build.
 */
public final class SuiteReporter implements BeforeAllCallback, TestWatcher {
  @Override
  public void beforeAll(ExtensionContext context) {
    heard(context);
  }

  @Override
  public void testSuccessful(ExtensionContext context) {
    hear(context, Optional.empty());
  }

  @Override
  public void testAborted(ExtensionContext context, Throwable cause) {
    hear(context, Optional.of(cause));
  }

  @Override
  public void testFailed(ExtensionContext context, Throwable cause) {
    hear(context, Optional.of(cause));
  }

  private static void hear(ExtensionContext context, Optional<Throwable> failure) {
    Method test = context.getRequiredTestMethod();
    heard(context).results().add(new Result(test.getDeclaringClass(), test.getName(), failure));
  }

  private static Heard heard(ExtensionContext context) {
    Class<?> suite = context.getRequiredTestClass();
    return context
        .getRoot()
        .getStore(Namespace.create(SuiteReporter.class))
        .getOrComputeIfAbsent(
            suite, key -> new Heard(suite, new CopyOnWriteArrayList<>()), Heard.class);
  }

  /** Collects the results of a test class until JUnit closes it. */
  private record Heard(Class<?> suite, List<Result> results) implements AutoCloseable {
    @Override
    public void close() {
      new SuiteReport(suite, List.copyOf(results)).print();
    }
  }
}
