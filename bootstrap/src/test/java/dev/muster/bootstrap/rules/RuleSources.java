package dev.muster.bootstrap.rules;

import dev.muster.bootstrap.documents.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds where in the sources of a context a rule is raised and tested.
 *
 * @param context the name of its packages
 */
record RuleSources(Sources sources, String context) {
  // As the formatter leaves it: a method ends at a brace that stands as far left as the method.
  private static final Pattern TEST =
      Pattern.compile(
          "@(?:Parameterized)?Test\\b.*?\\n( +)(?:default )?void (\\w+)\\(.*?\\n\\1}",
          Pattern.DOTALL);

  /**
   * Tests of a rule in one file.
   *
   * @param names of the test methods, from top to bottom
   */
  record TestsOfRule(Path source, List<String> names) {}

  /** The classes that refuse something with the rule, from the domain outwards. */
  List<Path> raising(String rule) {
    Pattern raised = Pattern.compile("\\bnew (?:RosterViolation\\.)?" + rule + "\\(");
    List<Path> found =
        in("domain/src/main/", "application/src/main/", "adapters-persistence/src/main/").stream()
            .filter(file -> raised.matcher(sources.text(file)).find())
            .toList();
    return notEmpty(found, rule + " is raised nowhere");
  }

  /** The tests of the domain that tell of the rule. */
  List<TestsOfRule> testing(String rule) {
    Pattern told = Pattern.compile("\\b" + rule + "\\b");
    List<TestsOfRule> found = new ArrayList<>();
    for (Path file : in("domain/src/test/")) {
      List<String> names =
          TEST.matcher(sources.text(file))
              .results()
              .filter(test -> told.matcher(test.group()).find())
              .map(test -> test.group(2))
              .toList();
      if (!names.isEmpty()) {
        found.add(new TestsOfRule(file, names));
      }
    }
    return found;
  }

  /** The contracts and the scenarios that tell of the rule, which every adapter passes. */
  List<Path> passing(String rule) {
    Pattern told = Pattern.compile("^(?!import ).*\\b" + rule + "\\b", Pattern.MULTILINE);
    List<Path> found =
        in("application/src/test/").stream()
            .filter(file -> told.matcher(sources.text(file)).find())
            .filter(file -> file.toString().matches(".*/(?:contract|race|scenario)/.*"))
            .toList();
    return notEmpty(found, rule + " is tested nowhere");
  }

  /** Returns the suites that bring the rule about over HTTP and compare the whole answer. */
  List<Path> answering(String code) {
    List<Path> found =
        in("adapters-web/src/test/").stream()
            .filter(file -> file.toString().endsWith("OverHttp.java"))
            .filter(file -> sources.text(file).contains('"' + code + '"'))
            .toList();
    return notEmpty(found, code + " is tested nowhere over HTTP");
  }

  private List<Path> in(String... folders) {
    return List.of(folders).stream()
        .flatMap(
            folder ->
                sources.endingWith(".java").stream()
                    .filter(file -> file.toString().startsWith(folder))
                    .filter(file -> file.toString().contains("/" + context + "/")))
        .toList();
  }

  private static <T> List<T> notEmpty(List<T> found, String otherwise) {
    if (found.isEmpty()) {
      throw new AssertionError(otherwise);
    }
    return found;
  }
}
