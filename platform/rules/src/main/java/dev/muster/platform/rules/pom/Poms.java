package dev.muster.platform.rules.pom;

import java.nio.file.Path;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Holds the POMs of a project.
 *
 * @param root the POM above all modules
 * @param modules the POMs of the modules listed by the root
 */
public record Poms(Pom root, List<Pom> modules) {
  /** Reads the POMs of a project from the directory of its root POM. */
  public static Poms in(Path directory) {
    Pom root = Pom.read(directory.resolve("pom.xml"));
    return new Poms(
        root,
        root.elements("module")
            // Modules of a profile are not part of the product.
            .filter(element -> element.getParentNode().getParentNode().isSameNode(root.project()))
            .map(Element::getTextContent)
            .map(name -> Pom.read(root.directory().resolve(name).resolve("pom.xml")))
            .toList());
  }

  /** Returns the POM of the module with this artifact id. */
  Pom module(String name) {
    return modules.stream().filter(pom -> pom.name().equals(name)).findFirst().orElseThrow();
  }

  /** Returns the group id of all modules. */
  String group() {
    return Pom.text(root.project(), "groupId").orElseThrow();
  }

  /** Returns the scope of a dependency: its own, or else the one managed by the root POM. */
  String scopeOf(Element dependency) {
    return Pom.text(dependency, "scope")
        .or(
            () ->
                root.managed().stream()
                    .filter(managed -> identity(managed).equals(identity(dependency)))
                    .flatMap(managed -> Pom.text(managed, "scope").stream())
                    .findFirst())
        .orElse("compile");
  }

  private static List<String> identity(Element dependency) {
    return List.of(
        Pom.coordinates(dependency),
        Pom.text(dependency, "type").orElse("jar"),
        Pom.text(dependency, "classifier").orElse(""));
  }
}
