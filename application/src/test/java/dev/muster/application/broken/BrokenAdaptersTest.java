package dev.muster.application.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The contracts are put to the test themselves: they refuse every adapter that is broken, and no
 * one of them is there for nothing. {@code refusals.txt} names for each fault the tests that must
 * find it.
 */
class BrokenAdaptersTest {
  private static final Map<String, Set<String>> EXPECTED = expected();
  private static final int RACES = 2;

  @Test
  void theHonestAdapterIsAccepted() {
    assertEquals(Set.of(), Trial.refusalsOfTheHonest(Candidate.ForContracts.class));
    assertEquals(Set.of(), Trial.refusalsOfTheHonest(Candidate.ForRaces.class));
  }

  @TestFactory
  Stream<DynamicTest> everyBrokenAdapterIsRefused() {
    return Faults.names().stream().map(fault -> dynamicTest(fault, () -> assertRefused(fault)));
  }

  @Test
  void everyFaultIsFoundByName() {
    assertEquals(Faults.names(), List.copyOf(EXPECTED.keySet()));
  }

  @Test
  void everyTestOfAContractFindsAFault() {
    Set<String> idle = new TreeSet<>(Trial.testsOf(Candidate.ForContracts.class));
    idle.addAll(Trial.testsOf(Candidate.ForRaces.class));

    EXPECTED.values().forEach(idle::removeAll);

    assertEquals(Set.of(), idle);
  }

  private static void assertRefused(String fault) {
    Set<String> expected = EXPECTED.getOrDefault(fault, Set.of());
    Set<String> refusals = new TreeSet<>();
    if (expected.isEmpty() || meets(expected, Candidate.ForContracts.class)) {
      refusals.addAll(Trial.refusals(Candidate.ForContracts.class, fault));
    }
    if (meets(expected, Candidate.ForRaces.class)) {
      // Who is broken may win a race now and then.
      for (int race = 0; race < RACES && !refusals.containsAll(expected); race++) {
        refusals.addAll(Trial.refusals(Candidate.ForRaces.class, fault));
      }
    }
    System.out.println("An adapter that " + words(fault) + " is refused by");
    refusals.forEach(it -> System.out.println("    " + it));
    assertTrue(
        !expected.isEmpty() && refusals.containsAll(expected),
        () -> "an adapter that " + words(fault) + " should be refused by " + expected);
  }

  private static boolean meets(Set<String> expected, Class<? extends Candidate> candidate) {
    return expected.stream().anyMatch(Trial.testsOf(candidate)::contains);
  }

  private static String words(String name) {
    return name.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static Map<String, Set<String>> expected() {
    Map<String, Set<String>> expected = new LinkedHashMap<>();
    Set<String> tests = new TreeSet<>();
    for (String line : lines()) {
      if (line.startsWith(" ")) {
        tests.add(line.strip());
      } else {
        tests = new TreeSet<>();
        expected.put(line, tests);
      }
    }
    return expected;
  }

  private static List<String> lines() {
    try (InputStream stream = BrokenAdaptersTest.class.getResourceAsStream("refusals.txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
