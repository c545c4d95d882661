package dev.muster.bootstrap.documents;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A run of the contracts against an adapter, and what came of each test. */
record SuiteRun(List<Result> results) {
  /**
   * What came of one test.
   *
   * @param contract the interface that declares it
   * @param failure why it failed; empty where it did not
   */
  record Result(Class<?> contract, String test, Optional<Throwable> failure) {}

  static SuiteRun of(Class<?> adapter) {
    List<Result> results = new ArrayList<>();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selectClass(adapter)).build(),
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                  Method method = ((MethodSource) test.getSource().orElseThrow()).getJavaMethod();
                  results.add(
                      new Result(
                          method.getDeclaringClass(), method.getName(), result.getThrowable()));
                }
              }
            });
    return new SuiteRun(results);
  }

  long failures(Class<?> contract) {
    return failed().stream().filter(it -> it.contract() == contract).count();
  }

  List<Result> failed() {
    return results.stream().filter(it -> it.failure().isPresent()).toList();
  }
}
