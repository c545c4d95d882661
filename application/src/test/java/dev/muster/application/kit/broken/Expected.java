package dev.muster.application.kit.broken;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The tests that must find each fault, read from {@code refusals.txt}: a fault at the start of a
 * line, and its tests on indented lines below it.
 */
record Expected(Map<String, Set<String>> tests) {
  private static final String FILE = "refusals.txt";

  /** Reads the file next to a class. */
  static Expected beside(Class<?> test) {
    Map<String, Set<String>> tests = new LinkedHashMap<>();
    Set<String> finders = new TreeSet<>();
    for (String line : lines(test)) {
      if (line.startsWith(" ")) {
        finders.add(line.strip());
      } else {
        finders = new TreeSet<>();
        tests.put(line, finders);
      }
    }
    return new Expected(tests);
  }

  List<String> faults() {
    return List.copyOf(tests.keySet());
  }

  Set<String> testsThatFind(String fault) {
    return tests.getOrDefault(fault, Set.of());
  }

  Set<String> allTests() {
    Set<String> all = new TreeSet<>();
    tests.values().forEach(all::addAll);
    return all;
  }

  private static List<String> lines(Class<?> test) {
    try (InputStream stream = test.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new AssertionError("there is no " + FILE + " beside " + test.getName());
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
