package dev.muster.application.kit.broken;

import dev.muster.application.UnitOfWork;
import dev.muster.application.kit.UnitOfWorkContract;
import dev.muster.application.transfer.port.TransferStore;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Finds contracts without an adapter under test, contracts without a broken adapter, driven ports
 * without a broken adapter, and suites whose fake need not undo anything.
 *
 * @param ports the driven ports of all contexts
 * @param tests the classes to search for contracts, suites and tests
 */
record Coverage(List<Class<?>> ports, List<Class<?>> tests) {
  private static final Pattern SUITE = Pattern.compile(".+AdapterSuite");
  private static final Pattern CONTRACT = Pattern.compile(".+(Contract|Races)");
  private static final Pattern USE_CASES = Pattern.compile(".+(Scenarios|Replay)");

  /** Searches the classes of this module. */
  static Coverage ofThisModule() {
    Pattern packages =
        Pattern.compile(Pattern.quote(UnitOfWork.class.getPackageName()) + "[.]\\w+[.]port");
    return new Coverage(
        Classes.beside(UnitOfWork.class).stream()
            .filter(Class::isInterface)
            .filter(it -> packages.matcher(it.getPackageName()).matches())
            // Each context that has such a store extends it, and its own port is looked at.
            .filter(it -> it != TransferStore.class)
            .toList(),
        Classes.beside(Coverage.class));
  }

  /** Returns one sentence for each gap. */
  List<String> findings() {
    List<String> findings = new ArrayList<>();
    report(
        findings,
        declaring().filter(it -> !hasName(it, CONTRACT) && !hasName(it, USE_CASES)),
        "declares tests, and its name ends neither in Contract nor Races, Scenarios or Replay");
    report(
        findings,
        declaring().filter(it -> suites().noneMatch(it::isAssignableFrom)),
        "is part of no ...AdapterSuite");
    report(
        findings,
        suites().filter(it -> adapters().noneMatch(it::isAssignableFrom)),
        "is implemented by no test class");
    report(
        findings,
        suites().filter(it -> !UnitOfWorkContract.class.isAssignableFrom(it)),
        "does not hold the unit of work to its contract");
    report(
        findings,
        contracts().filter(it -> candidates().noneMatch(it::isAssignableFrom)),
        "is held against no broken adapter");
    Set<Class<?>> broken = new HashSet<>();
    broken().forEach(it -> broken.addAll(it.brokenPorts()));
    report(
        findings,
        ports.stream().filter(it -> !broken.contains(it)),
        "is a driven port that no broken adapter has");
    return findings;
  }

  private static void report(List<String> findings, Stream<Class<?>> types, String finding) {
    types.map(it -> it.getSimpleName() + " " + finding).forEach(findings::add);
  }

  private Stream<Class<?>> suites() {
    return interfaces(it -> hasName(it, SUITE));
  }

  private Stream<Class<?>> contracts() {
    return interfaces(it -> hasName(it, CONTRACT) && declaresTests(it));
  }

  private Stream<Class<?>> declaring() {
    return interfaces(Coverage::declaresTests);
  }

  private Stream<Class<?>> interfaces(Predicate<Class<?>> condition) {
    return tests.stream().filter(Class::isInterface).filter(condition);
  }

  private Stream<Class<?>> adapters() {
    return concrete().filter(it -> !Candidate.class.isAssignableFrom(it));
  }

  private Stream<Class<?>> candidates() {
    return broken().flatMap(it -> it.candidates().stream());
  }

  private Stream<? extends BrokenAdapters<?>> broken() {
    return concrete().filter(BrokenAdapters.class::isAssignableFrom).map(Coverage::instance);
  }

  private Stream<Class<?>> concrete() {
    return tests.stream().filter(it -> !Modifier.isAbstract(it.getModifiers()));
  }

  private static BrokenAdapters<?> instance(Class<?> test) {
    try {
      Constructor<?> constructor = test.getDeclaredConstructor();
      constructor.setAccessible(true);
      return (BrokenAdapters<?>) constructor.newInstance();
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException(test + " has no constructor without parameters", failure);
    }
  }

  private static boolean hasName(Class<?> type, Pattern name) {
    return name.matcher(type.getSimpleName()).matches();
  }

  private static boolean declaresTests(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .anyMatch(it -> AnnotationSupport.isAnnotated(it, Testable.class));
  }
}
