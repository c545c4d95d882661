package dev.muster.bootstrap.rules;

import static java.util.stream.Collectors.joining;

import dev.muster.bootstrap.rules.Constraints.Constraint;
import dev.muster.bootstrap.rules.RuleSources.TestsOfRule;
import dev.muster.domain.Violation;
import dev.muster.platform.web.problem.ProblemCatalogue;
import dev.muster.platform.web.problem.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The page of a context's rules, made of the types, the sources, the schema and the problems. */
final class RulesPage {
  private static final String HEAD =
      """
      # The rules of the %1$s

      All that the %1$s refuses: where each rule is decided, tested, backed by the database and explained
      to clients. The build makes this page of the code, and fails when it is another; it also fails for a
      rule that has no test or no problem page. After a change, `mvn test -Drewrite` writes it anew.
      """;
  private static final String SERVICE = "http://localhost:8080";

  private final Class<? extends Violation> family;
  private final RuleSources sources;
  private final Constraints constraints;
  private final ProblemCatalogue problems;
  private final PermissionTable permissions;

  RulesPage(
      Class<? extends Violation> family,
      RuleSources sources,
      Constraints constraints,
      ProblemCatalogue problems,
      PermissionTable permissions) {
    this.family = family;
    this.sources = sources;
    this.constraints = constraints;
    this.problems = problems;
    this.permissions = permissions;
  }

  String text() {
    List<String> sections = new ArrayList<>(List.of(HEAD.formatted(sources.context())));
    Stream.of(family.getPermittedSubclasses()).map(this::section).forEach(sections::add);
    sections.addAll(refusingNothing());
    sections.add(permissions.of(sources.context()));
    sections.add(AuditedActions.ofAllPorts().of(sources.context()));
    sections.add(
        """
        ## Constraints that back no rule

        They keep identities, what a value type allows, and tables that are no part of the context: %s.
        """
            .formatted(listed(constraints.backingNone().map(RulesPage::link))));
    return String.join("\n", sections);
  }

  // A rule that refuses nothing has no type to begin from: people write its section.
  private List<String> refusingNothing() {
    try (InputStream text = RulesPage.class.getResourceAsStream(sources.context() + ".txt")) {
      return text == null
          ? List.of()
          : List.of(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private String section(Class<?> rule) {
    String name = rule.getSimpleName();
    ProblemKind problem = problems.of(rule);
    List<String> lines = new ArrayList<>();
    lines.add("## " + problem.title() + "\n\n" + problem.explanation() + "\n");
    lines.add(
        "- type: [`%s.%s`](../../domain/src/main/java/%s.java), with %s"
            .formatted(
                family.getSimpleName(), name, family.getName().replace('.', '/'), facts(rule)));
    lines.add("- raised in " + listed(sources.raising(name).stream().map(RulesPage::link)));
    List<TestsOfRule> tests = sources.testing(name);
    if (!tests.isEmpty()) {
      lines.add("- tested in the domain by " + listed(tests.stream().map(RulesPage::tests)));
    }
    lines.add(
        "- tested on every adapter by "
            + listed(sources.passing(name).stream().map(RulesPage::link)));
    lines.add(
        "- tested over HTTP by "
            + listed(sources.answering(problem.code()).stream().map(RulesPage::link)));
    String backing = listed(constraints.backing(name).map(RulesPage::link));
    lines.add("- backed by " + (backing.isEmpty() ? "no constraint" : backing));
    lines.add(
        "- answered with %d, explained at [`%s`](%s)"
            .formatted(problem.status().getCode(), problem.type(), SERVICE + problem.type()));
    return String.join("\n", lines) + "\n";
  }

  private static String facts(Class<?> rule) {
    return listed(
        Stream.of(rule.getRecordComponents()).map(RecordComponent::getName).map("`%s`"::formatted));
  }

  private static String link(Constraint constraint) {
    return link(constraint.name(), constraint.script());
  }

  private static String link(Path source) {
    return link(source.getFileName().toString().replace(".java", ""), source);
  }

  private static String link(String name, Path file) {
    return "[`%s`](../../%s)".formatted(name, file);
  }

  private static String tests(TestsOfRule tests) {
    return link(tests.source()) + ": " + listed(tests.names().stream().map("`%s`"::formatted));
  }

  private static String listed(Stream<String> items) {
    return items.collect(joining(", "));
  }
}
