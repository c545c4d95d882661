package dev.muster.application.kit.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Checks the contracts of a context: they must refuse every broken adapter, and each of their tests
 * must refuse at least one. Each context has a test class that extends this one, and next to it the
 * file {@code refusals.txt} with the tests that must find each fault.
 *
 * @param <A> an adapter: a record of all driven ports of the context
 */
@Execution(ExecutionMode.CONCURRENT)
public abstract class BrokenAdapters<A extends Record> {
  private static final int RACES = 10;

  private final Faults<A> faults;
  private final Class<? extends Candidate<A>> contracts;
  private final List<Class<? extends Candidate<A>>> races;

  /** Tests contracts against broken adapters. */
  protected BrokenAdapters(Faults<A> faults, Class<? extends Candidate<A>> contracts) {
    this.faults = faults;
    this.contracts = contracts;
    this.races = List.of();
  }

  /**
   * Tests contracts and races against broken adapters.
   *
   * @param contracts implements the contracts that find a fault on every run
   * @param races implements the contracts with many threads, repeated until they find the fault
   */
  protected BrokenAdapters(
      Faults<A> faults,
      Class<? extends Candidate<A>> contracts,
      Class<? extends Candidate<A>> races) {
    this.faults = faults;
    this.contracts = contracts;
    this.races = List.of(races);
  }

  /** Runs all contracts against the honest adapter. */
  @Test
  public void theHonestAdapterIsAccepted() {
    assertEquals(Set.of(), Trial.refusalsOfTheHonest(contracts));
    races.forEach(it -> assertEquals(Set.of(), Trial.refusalsOfTheHonest(it)));
  }

  /** Runs the contracts against each broken adapter. */
  @TestFactory
  public Stream<DynamicTest> everyBrokenAdapterIsRefused() {
    return faults.names().stream().map(fault -> dynamicTest(fault, () -> assertRefused(fault)));
  }

  /** Runs the contracts against each adapter of which one method does nothing. */
  @TestFactory
  public Stream<DynamicTest> everyMethodThatDoesNothingIsRefused() {
    return faults.idle().stream()
        .map(
            fault ->
                dynamicTest(
                    fault,
                    () -> assertNotEquals(Set.of(), Trial.refusals(contracts, fault), fault)));
  }

  /** Compares the faults with the entries of the file. */
  @Test
  public void everyFaultIsFoundByName() {
    assertEquals(faults.names(), expected().faults());
  }

  /** Requires every test to find a fault. */
  @Test
  public void everyTestOfAContractFindsAFault() {
    Set<String> idle = new TreeSet<>(Trial.testsOf(contracts));
    races.forEach(it -> idle.addAll(Trial.testsOf(it)));
    idle.removeAll(expected().allTests());
    if (!idle.isEmpty()) {
      faults.idle().forEach(fault -> idle.removeAll(Trial.refusals(contracts, fault)));
    }

    assertEquals(Set.of(), idle);
  }

  /** Requires every port to be broken by a fault. */
  @Test
  public void everyPortIsBrokenByAFault() {
    Set<Class<?>> whole = new HashSet<>(Ports.of(faults.honest()).keySet());
    whole.removeAll(brokenPorts());

    assertEquals(Set.of(), whole, "ports that no fault breaks");
  }

  /** Returns the ports broken by a fault. */
  final Set<Class<?>> brokenPorts() {
    return faults.brokenPorts();
  }

  /** Returns the classes that implement the contracts. */
  final List<Class<?>> candidates() {
    return Stream.concat(Stream.of(contracts), races.stream()).collect(Collectors.toList());
  }

  private Expected expected() {
    return Expected.beside(getClass());
  }

  private void assertRefused(String fault) {
    Set<String> finders = expected().testsThatFind(fault);
    Set<String> refusals = new TreeSet<>();
    if (finders.isEmpty() || meets(finders, contracts)) {
      refusals.addAll(Trial.refusals(contracts, fault));
    }
    for (Class<? extends Candidate<A>> candidate : races) {
      // A broken adapter may pass a race by chance.
      for (int race = 0; race < RACES && missesARace(finders, refusals, candidate); race++) {
        refusals.addAll(Trial.refusals(candidate, fault));
      }
    }
    System.out.println("An adapter that " + words(fault) + " is refused by");
    refusals.forEach(it -> System.out.println("    " + it));
    assertFalse(finders.isEmpty(), () -> "no test is named that refuses one that " + words(fault));
    Set<String> missing = new TreeSet<>(finders);
    missing.removeAll(refusals);
    assertEquals(Set.of(), missing, () -> "tests that accept one that " + words(fault));
  }

  private static boolean missesARace(
      Set<String> finders, Set<String> refusals, Class<? extends Candidate<?>> candidate) {
    return meets(finders, candidate) && !refusals.containsAll(finders);
  }

  private static boolean meets(Set<String> finders, Class<? extends Candidate<?>> candidate) {
    return finders.stream().anyMatch(Trial.testsOf(candidate)::contains);
  }

  private static String words(String name) {
    return name.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
