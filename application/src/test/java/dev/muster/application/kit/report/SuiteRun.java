package dev.muster.application.kit.report;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.muster.application.kit.report.SuiteReport.Result;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a test class in a JUnit run of its own. */
final class SuiteRun implements TestExecutionListener {
  private final List<Result> results = new CopyOnWriteArrayList<>();

  private SuiteRun() {}

  static List<Result> results(Class<?> suite) {
    SuiteRun run = new SuiteRun();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selectClass(suite)).build(), run);
    return List.copyOf(run.results);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest()) {
      Method method = ((MethodSource) test.getSource().orElseThrow()).getJavaMethod();
      results.add(new Result(method.getDeclaringClass(), method.getName(), result.getThrowable()));
    }
  }
}
