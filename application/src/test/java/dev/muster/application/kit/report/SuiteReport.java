package dev.muster.application.kit.report;

import dev.muster.application.kit.NotWrittenException;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Reports the progress of an adapter: the number of failed tests of each contract, and the method
 * to write next. An adapter's test class prints it after each run if it is extended with {@link
 * SuiteReporter}; a program prints it with {@code SuiteReport.of(TheTestClass.class).print()}.
 *
 * @param suite the test class of the adapter, an implementation of the contracts
 * @param results the result of each test
 */
public record SuiteReport(Class<?> suite, List<Result> results) {
  /**
   * The result of one test.
   *
   * @param contract the interface that declares the test
   * @param test the name of the test
   * @param failure the reason of a failure; empty for a passed test
   */
  public record Result(Class<?> contract, String test, Optional<Throwable> failure) {}

  /** Runs a test class separately; JUnit's launcher must be among the dependencies. */
  public static SuiteReport of(Class<?> suite) {
    return new SuiteReport(suite, SuiteRun.results(suite));
  }

  /** Prints the report. */
  public void print() {
    System.out.println(text());
  }

  /** Returns the report: a line for each contract, the sum, and the next step. */
  public String text() {
    return Stream.of(
            Stream.of("%-30s %5s %5s".formatted("contract", "red", "of")),
            contracts().stream().map(it -> line(it.getSimpleName(), testsOf(it))),
            Stream.of(line("all", results), next()))
        .flatMap(Function.identity())
        .collect(Collectors.joining("\n"));
  }

  /** Returns the contracts, in the order of the suite's declaration. */
  public List<Class<?>> contracts() {
    Set<Class<?>> found = new LinkedHashSet<>();
    collect(suite, found);
    return List.copyOf(found);
  }

  /** Returns the number of failed tests of a contract. */
  public long failures(Class<?> contract) {
    return failed().stream().filter(it -> it.contract() == contract).count();
  }

  /** Returns the failed tests. */
  public List<Result> failed() {
    return results.stream().filter(it -> it.failure().isPresent()).toList();
  }

  /** Returns the next step: to write the method that makes the most tests fail. */
  public String next() {
    Map<String, Long> waiting =
        failed().stream()
            .flatMap(it -> it.failure().stream())
            .filter(NotWrittenException.class::isInstance)
            .map(it -> ((NotWrittenException) it).method())
            .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
    return waiting.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(byNameBackwards()))
        .map(it -> "next: write %s (%s)".formatted(it.getKey(), waitFor(it.getValue())))
        .or(() -> failed().stream().findFirst().map(it -> "next: repair " + name(it)))
        .orElse("accepted: nothing is red");
  }

  private List<Result> testsOf(Class<?> contract) {
    return results.stream().filter(it -> it.contract() == contract).toList();
  }

  private static String line(String name, List<Result> tests) {
    long red = tests.stream().filter(it -> it.failure().isPresent()).count();
    return "%-30s %5d %5d".formatted(name, red, tests.size());
  }

  private static String waitFor(long tests) {
    return tests == 1 ? "1 test waits for it" : tests + " tests wait for it";
  }

  private static String name(Result test) {
    return test.contract().getSimpleName() + "." + test.test();
  }

  private static Comparator<Map.Entry<String, Long>> byNameBackwards() {
    return Map.Entry.<String, Long>comparingByKey().reversed();
  }

  private static boolean isTest(Method method) {
    return AnnotationSupport.isAnnotated(method, Testable.class);
  }

  private static void collect(Class<?> type, Set<Class<?>> found) {
    if (Stream.of(type.getDeclaredMethods()).anyMatch(SuiteReport::isTest)) {
      found.add(type);
    }
    Stream.of(type.getInterfaces()).forEach(it -> collect(it, found));
    Optional.ofNullable(type.getSuperclass()).ifPresent(it -> collect(it, found));
  }
}
