package dev.muster.bootstrap.roster.pages;

import static java.util.stream.Collectors.joining;

import dev.muster.bootstrap.roster.pages.Constraints.Constraint;
import dev.muster.bootstrap.roster.pages.RuleSources.TestsOfRule;
import dev.muster.domain.roster.JoinOutcome;
import dev.muster.domain.roster.RosterViolation;
import dev.muster.platform.web.problem.ProblemCatalogue;
import dev.muster.platform.web.problem.ProblemKind;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The page of the roster's rules, made of the types, the sources, the schema and the problems. */
final class RulesPage {
  private static final String HEAD =
      """
      # The rules of the roster

      All that the roster refuses, and how a member returns: where each rule is decided, tested, backed by
      the database and explained to clients. The build makes this page of the code, and fails when it is another; it also fails for a
      rule that has no test or no problem page. After a change, `mvn test -Drewrite` writes it anew.
      """;
  private static final String FAMILY =
      "../domain/src/main/java/dev/muster/domain/roster/RosterViolation.java";
  private static final Path MEMBERSHIP_FACTS =
      Path.of("domain/src/main/java/dev/muster/domain/roster/MembershipFacts.java");
  private static final String SERVICE = "http://localhost:8080";

  private final RuleSources sources;
  private final Constraints constraints;
  private final ProblemCatalogue problems;

  RulesPage(RuleSources sources, Constraints constraints, ProblemCatalogue problems) {
    this.sources = sources;
    this.constraints = constraints;
    this.problems = problems;
  }

  String text() {
    List<String> sections = new ArrayList<>(List.of(HEAD));
    Stream.of(RosterViolation.class.getPermittedSubclasses())
        .map(this::section)
        .forEach(sections::add);
    sections.add(returning());
    sections.add(
        """
        ## Constraints that back no rule

        They keep identities, what a value type allows, and tables that are no part of the roster: %s.
        """
            .formatted(listed(constraints.backingNone().map(RulesPage::link))));
    return String.join("\n", sections);
  }

  private String section(Class<?> rule) {
    String name = rule.getSimpleName();
    ProblemKind problem = problems.of(rule);
    List<String> lines = new ArrayList<>();
    lines.add("## " + problem.title() + "\n\n" + problem.explanation() + "\n");
    lines.add("- type: [`RosterViolation.%s`](%s), with %s".formatted(name, FAMILY, facts(rule)));
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

  // The only rule that refuses nothing: an outcome shows that it was applied.
  private String returning() {
    String outcome = JoinOutcome.RETURNED.name();
    return """
    ## Return

    An inactive member returns by `POST /teams/{teamId}/members`, by `PUT` and by `PATCH` of its membership, all by
    one rule, which refuses nothing. It keeps its joined date. A role that is given with the return is given, as
    any role is. Without one the member has the role that it had; but who was `LEADER` returns as `MEMBER` where
    another hero leads the team by now. Each answer tells the role.

    - decided in %s
    - tested in the domain by %s
    - tested on every adapter by %s
    - tested over HTTP by %s
    """
        .formatted(
            link("MembershipFacts", MEMBERSHIP_FACTS),
            listed(sources.testing(outcome).stream().map(RulesPage::tests)),
            listed(sources.passing(outcome).stream().map(RulesPage::link)),
            listed(sources.answering(outcome).stream().map(RulesPage::link)));
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
    return "[`%s`](../%s)".formatted(name, file);
  }

  private static String tests(TestsOfRule tests) {
    return link(tests.source()) + ": " + listed(tests.names().stream().map("`%s`"::formatted));
  }

  private static String listed(Stream<String> items) {
    return items.collect(joining(", "));
  }
}
