package dev.muster.application.kit.broken;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs contracts on an adapter, in a JUnit run of its own. */
final class Trial {
  private static final Map<String, String> PATIENCE =
      Map.of(
          "junit.jupiter.execution.timeout.default", "10 s",
          "junit.jupiter.execution.timeout.thread.mode.default", "SEPARATE_THREAD");

  private Trial() {}

  /** Returns the tests of a candidate, each with the name of its contract. */
  static Set<String> testsOf(Class<? extends Candidate<?>> candidate) {
    return Stream.of(candidate.getMethods())
        .filter(it -> it.isAnnotationPresent(Test.class))
        .map(Trial::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns the tests that an adapter without a fault fails. */
  static Set<String> refusalsOfTheHonest(Class<? extends Candidate<?>> candidate) {
    return refusals(candidate, Map.of());
  }

  /** Returns the tests that an adapter with this fault fails. */
  static Set<String> refusals(Class<? extends Candidate<?>> candidate, String fault) {
    return refusals(candidate, Map.of(Candidate.FAULT, fault));
  }

  private static Set<String> refusals(
      Class<? extends Candidate<?>> candidate, Map<String, String> choice) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(candidate))
            .configurationParameters(PATIENCE)
            .configurationParameters(choice)
            .build();
    Refusals refusals = new Refusals();
    LauncherFactory.create().execute(request, refusals);
    return refusals.names;
  }

  private static String name(Method test) {
    return test.getDeclaringClass().getSimpleName() + "." + test.getName();
  }

  private static final class Refusals implements TestExecutionListener {
    private final Set<String> names = new TreeSet<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (result.getStatus() != Status.SUCCESSFUL) {
        names.add(
            test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> name(((MethodSource) source).getJavaMethod()))
                .orElseThrow(() -> new AssertionError(result)));
      }
    }
  }
}
