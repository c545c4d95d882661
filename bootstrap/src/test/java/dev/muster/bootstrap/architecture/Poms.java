package dev.muster.bootstrap.architecture;

import java.nio.file.Path;
import java.util.List;
import org.w3c.dom.Element;

/**
 * The POMs of a project.
 *
 * @param root the POM above all modules
 * @param modules those that it names as modules
 */
record Poms(Pom root, List<Pom> modules) {
  /** Those of the project that this test belongs to. */
  static Poms ofTheProject() {
    // Maven says where the module is; elsewhere tests run in the directory of the module.
    Path module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    Pom root = Pom.read(module.resolveSibling("pom.xml"));
    return new Poms(
        root,
        root.elements("module")
            // Those of a profile are not of the product.
            .filter(element -> element.getParentNode().getParentNode() == root.project())
            .map(Element::getTextContent)
            .map(name -> Pom.read(root.directory().resolve(name).resolve("pom.xml")))
            .toList());
  }

  Pom module(String name) {
    return modules.stream().filter(pom -> pom.name().equals(name)).findFirst().orElseThrow();
  }

  /** The group that all modules share. */
  String group() {
    return Pom.text(root.project(), "groupId").orElseThrow();
  }

  /** The scope of a dependency: its own, else the one that the root POM manages. */
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
