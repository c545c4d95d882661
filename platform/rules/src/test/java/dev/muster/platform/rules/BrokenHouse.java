package dev.muster.platform.rules;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Provides the fixture in the package {@code fixture}: classes that break each rule. */
final class BrokenHouse {
  static final String ROOT = BrokenHouse.class.getPackageName() + ".fixture";

  private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(ROOT);

  private BrokenHouse() {}

  /** Returns the description of the fixture's layers. */
  static House house() {
    return House.below(ROOT)
        .sharing("platform")
        .withDriven("persistence", Technology.DATABASES)
        .on("platform.jdbc")
        .withDriving("web", Technology.HTTP)
        .on("platform.web")
        .withDriving("cli", Technology.of("CSV", "de.siegmar.."));
  }

  static JavaClasses classes() {
    return CLASSES;
  }

  /** Returns the names of all top-level classes of the fixture. */
  static Set<String> topLevelClasses() {
    return CLASSES.stream()
        .filter(JavaClass::isTopLevelClass)
        .map(JavaClass::getName)
        .collect(toCollection(TreeSet::new));
  }

  /** Returns the expected offenders of each rule, read from {@code offenders.txt}. */
  static Map<String, Set<String>> offenders() {
    Map<String, Set<String>> offenders = new LinkedHashMap<>();
    Set<String> current = Set.of();
    for (String line : lines()) {
      if (line.startsWith("  ")) {
        classesIn(line.strip()).forEach(current::add);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        current = new TreeSet<>();
        offenders.put(line, current);
      }
    }
    return offenders;
  }

  private static Stream<String> classesIn(String line) {
    String[] holderAndNested = line.split(": ", 2);
    String holder = ROOT + "." + holderAndNested[0];
    return holderAndNested.length == 1
        ? Stream.of(holder)
        : Stream.of(holderAndNested[1].split(" ")).map(nested -> holder + "$" + nested);
  }

  private static List<String> lines() {
    try (InputStream text = BrokenHouse.class.getResourceAsStream("offenders.txt")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
