package dev.muster.platform.rules.pom;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Provides the rules of the house for POMs: an unused dependency is invisible in bytecode.
 *
 * <p>Modules are named by their artifact ids.
 *
 * @param domain the module of entities, value types and their rules
 * @param application the module of ports and use cases
 * @param adapters the modules between the application and the outside
 * @param bootstrap the module with the composition root
 * @param bom the BOM that decides versions, as {@code group:artifact}
 * @param managed returns whether that BOM manages a {@code group:artifact}
 */
public record PomRules(
    String domain,
    String application,
    Set<String> adapters,
    String bootstrap,
    String bom,
    Predicate<String> managed) {
  /** Returns all rules. */
  public List<PomRule> all() {
    return List.of(
        new PomRule("the domain has no dependency", poms -> shipped(poms, domain).toList()),
        new PomRule(
            "the application depends on the domain alone",
            poms ->
                shipped(poms, application)
                    .filter(name -> !name.equals(poms.group() + ":" + domain))
                    .toList()),
        new PomRule(
            "bootstrap alone names the adapters, and nobody names bootstrap",
            this::wrongNeighbours),
        new PomRule("bootstrap names every module", this::modulesUnknownToBootstrap),
        new PomRule("modules write no version", PomRules::versionsInModules),
        new PomRule("nothing overrides the platform without saying why", this::overrides));
  }

  /**
   * Returns the dependencies shipped with a module, including the ones inherited from the root POM.
   */
  private static Stream<String> shipped(Poms poms, String module) {
    return Stream.of(poms.root(), poms.module(module))
        .flatMap(pom -> pom.dependencies().stream())
        .filter(dependency -> !poms.scopeOf(dependency).equals("test"))
        .map(Pom::coordinates);
  }

  private List<String> wrongNeighbours(Poms poms) {
    return Stream.concat(Stream.of(poms.root()), poms.modules().stream())
        .flatMap(
            pom ->
                neighbours(poms, pom)
                    .filter(
                        name ->
                            name.equals(bootstrap)
                                || (adapters.contains(name) && !pom.name().equals(bootstrap)))
                    .map(name -> pom.name() + " names " + name))
        .toList();
  }

  private List<String> modulesUnknownToBootstrap(Poms poms) {
    List<String> known = neighbours(poms, poms.module(bootstrap)).toList();
    return poms.modules().stream()
        .map(Pom::name)
        .filter(name -> !name.equals(bootstrap) && !known.contains(name))
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
                .takeWhile(imported -> !Pom.coordinates(imported).equals(bom))
                .map(imported -> Pom.coordinates(imported) + " is imported before the platform"),
            Stream.of("dependency", "path")
                .flatMap(poms.root()::elements)
                .filter(PomRules::hasVersionOfItsOwn)
                .filter(element -> !imports.contains(element))
                .filter(element -> managed.test(Pom.coordinates(element)))
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
