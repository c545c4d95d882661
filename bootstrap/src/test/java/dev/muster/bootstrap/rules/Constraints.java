package dev.muster.bootstrap.rules;

import static java.util.stream.Collectors.toMap;

import dev.muster.bootstrap.documents.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The constraints of a context's schema, and which rules each of them backs.
 *
 * @param rules the names of rules by the name of the constraint that backs them
 */
record Constraints(List<Constraint> all, Map<String, Set<String>> rules) {
  private static final Pattern DECLARED =
      Pattern.compile("(?<!drop |validate )(?:constraint|unique index(?: concurrently)?) (\\w+)");

  /**
   * One constraint.
   *
   * @param script the migration that makes it
   */
  record Constraint(String name, Path script) {}

  /**
   * Reads the constraints of a context.
   *
   * @param migrations the folder of its scripts
   * @param backed a resource with the rules that each constraint backs; none if it is not there
   */
  static Constraints of(Sources sources, String migrations, String backed) {
    List<Constraint> declared =
        sources.endingWith(".sql").stream()
            .filter(script -> script.toString().contains("/main/resources/" + migrations + "/"))
            .flatMap(
                script ->
                    DECLARED
                        .matcher(sources.text(script))
                        .results()
                        .map(it -> new Constraint(it.group(1), script)))
            .toList();
    Map<String, Set<String>> rules = rules(backed);
    rules.keySet().stream()
        .filter(name -> declared.stream().noneMatch(it -> it.name().equals(name)))
        .forEach(
            name -> {
              throw new AssertionError("there is no constraint " + name);
            });
    return new Constraints(declared, rules);
  }

  private static Map<String, Set<String>> rules(String resource) {
    Properties written = new Properties();
    try (InputStream text = Constraints.class.getResourceAsStream(resource)) {
      if (text != null) {
        written.load(text);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return written.stringPropertyNames().stream()
        .collect(toMap(name -> name, name -> Set.of(written.getProperty(name).split(" "))));
  }

  Stream<Constraint> backing(String rule) {
    return all.stream().filter(it -> rules.getOrDefault(it.name(), Set.of()).contains(rule));
  }

  Stream<Constraint> backingNone() {
    return all.stream().filter(it -> !rules.containsKey(it.name()));
  }
}
