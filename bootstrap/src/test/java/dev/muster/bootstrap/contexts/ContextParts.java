package dev.muster.bootstrap.contexts;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.muster.bootstrap.architecture.ProductionCode;
import dev.muster.domain.Violation;
import dev.muster.platform.jdbc.kit.ConstraintsSuite;
import dev.muster.platform.jdbc.schema.ContextMigrations;
import dev.muster.platform.web.HomeLinks;
import dev.muster.platform.web.problem.RuleTable;
import io.micronaut.http.annotation.Controller;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the parts that a context lacks, and that no other test would miss.
 *
 * @param main the classes that ship
 * @param tests the classes of the tests
 */
record ContextParts(JavaClasses main, JavaClasses tests) {
  private static final Pattern CONTEXT =
      Pattern.compile(Pattern.quote(ProductionCode.ROOT) + "[.]domain[.](\\w+).*");

  /** The parts, each with what calls for it. */
  static final List<Part> ALL =
      List.of(
          new Part(
              "has rules, and no table in web says how they are answered",
              it -> it.isInterface() && it.isAssignableTo(Violation.class),
              "web",
              false,
              it -> it.isAssignableTo(RuleTable.class)),
          new Part(
              "has controllers, and no links to them on the front page",
              ContextParts::isController,
              "web",
              false,
              it -> it.isAssignableTo(HomeLinks.class)),
          new Part(
              "has controllers, and no suite tests them on the in-memory adapter",
              ContextParts::isController,
              "web",
              true,
              it -> isSuite(it, "HttpSuite")),
          new Part(
              "has controllers, and no suite tests them on PostgreSQL",
              ContextParts::isController,
              "bootstrap",
              true,
              it -> isSuite(it, "HttpSuite")),
          new Part(
              "has controllers, and no test counts their statements",
              ContextParts::isController,
              "bootstrap",
              true,
              ContextParts::countsStatements),
          new Part(
              "has tables, and no test breaks their constraints",
              ContextParts::namesMigrations,
              "persistence",
              true,
              it -> it.isAssignableTo(ConstraintsSuite.class)),
          new Part(
              "has tables, and no Postgres...Test of its adapter, which mutants are held against",
              ContextParts::namesMigrations,
              "persistence",
              true,
              it -> it.getSimpleName().matches("Postgres.+Test") && isSuite(it, "AdapterSuite")));

  /**
   * A part of a context.
   *
   * @param lack the end of a sentence about a context without it
   * @param cause tells the main classes that call for it
   * @param layer the layer in which it stands
   * @param tested whether it stands among the tests
   * @param fulfils tells the classes that are the part
   */
  record Part(
      String lack,
      Predicate<JavaClass> cause,
      String layer,
      boolean tested,
      Predicate<JavaClass> fulfils) {}

  /** Returns the names of the contexts. */
  Set<String> contexts() {
    return main.stream()
        .map(type -> CONTEXT.matcher(type.getPackageName()))
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .collect(toCollection(TreeSet::new));
  }

  /** Returns one sentence for each part that is missing. */
  List<String> findings() {
    return contexts().stream()
        .flatMap(
            context ->
                ALL.stream()
                    .filter(part -> lacks(context, part))
                    .map(it -> context + " " + it.lack()))
        .toList();
  }

  /** Returns whether a context has what calls for a part. */
  boolean needs(String context, Part part) {
    return Stream.of("domain", "persistence", "web")
        .flatMap(layer -> in(layer, context, main))
        .anyMatch(part.cause());
  }

  private boolean lacks(String context, Part part) {
    return needs(context, part)
        && in(part.layer(), context, part.tested() ? tests : main).noneMatch(part.fulfils());
  }

  private static Stream<JavaClass> in(String layer, String context, JavaClasses classes) {
    String room = "%s.%s.%s".formatted(ProductionCode.ROOT, layer, context);
    return classes.stream().filter(it -> (it.getPackageName() + ".").startsWith(room + "."));
  }

  private static boolean isController(JavaClass type) {
    return type.isAnnotatedWith(Controller.class);
  }

  private static boolean namesMigrations(JavaClass type) {
    return type.isAssignableTo(ContextMigrations.class);
  }

  private static boolean countsStatements(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .anyMatch(it -> it.getTargetClass().isEquivalentTo(StatementBudget.class));
  }

  private static boolean isSuite(JavaClass type, String name) {
    return !type.isInterface()
        && !type.getModifiers().contains(JavaModifier.ABSTRACT)
        && type.getAllRawInterfaces().stream().anyMatch(it -> it.getSimpleName().endsWith(name));
  }
}
