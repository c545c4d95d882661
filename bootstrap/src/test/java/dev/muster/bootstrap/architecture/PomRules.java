package dev.muster.bootstrap.architecture;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The rules of the house for the POMs: bytecode does not show a dependency that nobody uses yet.
 *
 * @param platform whether the platform's BOM manages what is named {@code group:artifact}
 */
record PomRules(Predicate<String> platform) {
  private static final String PLATFORM = "io.micronaut.platform:micronaut-platform";
  private static final Set<String> ADAPTERS =
      Set.of("adapters-persistence", "adapters-web", "adapters-cli");
  private static final String BOOTSTRAP = "bootstrap";

  List<PomRule> all() {
    return List.of(
        new PomRule("the domain has no dependency", poms -> shipped(poms, "domain").toList()),
        new PomRule(
            "the application depends on the domain alone",
            poms ->
                shipped(poms, "application")
                    .filter(name -> !name.equals(poms.group() + ":domain"))
                    .toList()),
        new PomRule(
            "bootstrap alone names the adapters, and nobody names bootstrap",
            PomRules::wrongNeighbours),
        new PomRule("bootstrap names every module", PomRules::modulesUnknownToBootstrap),
        new PomRule("modules write no version", PomRules::versionsInModules),
        new PomRule("nothing overrides the platform without saying why", this::overrides));
  }

  /** What a module takes along when it ships; that of the root POM is inherited. */
  private static Stream<String> shipped(Poms poms, String module) {
    return Stream.of(poms.root(), poms.module(module))
        .flatMap(pom -> pom.dependencies().stream())
        .filter(dependency -> !poms.scopeOf(dependency).equals("test"))
        .map(Pom::coordinates);
  }

  private static List<String> wrongNeighbours(Poms poms) {
    return Stream.concat(Stream.of(poms.root()), poms.modules().stream())
        .flatMap(
            pom ->
                neighbours(poms, pom)
                    .filter(
                        name ->
                            name.equals(BOOTSTRAP)
                                || (ADAPTERS.contains(name) && !pom.name().equals(BOOTSTRAP)))
                    .map(name -> pom.name() + " names " + name))
        .toList();
  }

  private static List<String> modulesUnknownToBootstrap(Poms poms) {
    List<String> known = neighbours(poms, poms.module(BOOTSTRAP)).toList();
    return poms.modules().stream()
        .map(Pom::name)
        .filter(name -> !name.equals(BOOTSTRAP) && !known.contains(name))
        .toList();
  }

  private static Stream<String> neighbours(Poms poms, Pom pom) {
    return pom.dependencies().stream()
        .filter(dependency -> Pom.text(dependency, "groupId").orElseThrow().equals(poms.group()))
        .map(dependency -> Pom.text(dependency, "artifactId").orElseThrow());
  }

  private static List<String> versionsInModules(Poms poms) {
    return poms.modules().stream()
        .flatMap(
            pom ->
                Stream.of("dependency", "path", "plugin")
                    .flatMap(pom::elements)
                    .filter(PomRules::hasVersionOfItsOwn)
                    .map(element -> pom.name() + " writes that of " + Pom.coordinates(element)))
        .toList();
  }

  private static boolean hasVersionOfItsOwn(Element element) {
    return Pom.text(element, "version").filter(it -> !it.equals("${project.version}")).isPresent();
  }

  private List<String> overrides(Poms poms) {
    List<Element> imports =
        poms.root().managed().stream()
            .filter(managed -> poms.scopeOf(managed).equals("import"))
            .toList();
    return Stream.concat(
            imports.stream()
                .takeWhile(imported -> !Pom.coordinates(imported).equals(PLATFORM))
                .map(imported -> Pom.coordinates(imported) + " is imported before the platform"),
            Stream.of("dependency", "path")
                .flatMap(poms.root()::elements)
                .filter(PomRules::hasVersionOfItsOwn)
                .filter(element -> !imports.contains(element))
                .filter(element -> platform.test(Pom.coordinates(element)))
                .filter(element -> !saysWhy(element))
                .map(element -> Pom.coordinates(element) + " is managed by the platform"))
        .toList();
  }

  private static boolean saysWhy(Element element) {
    Node before = element.getPreviousSibling();
    while (before != null && before.getNodeType() == Node.TEXT_NODE) {
      before = before.getPreviousSibling();
    }
    return before != null && before.getNodeType() == Node.COMMENT_NODE;
  }
}
