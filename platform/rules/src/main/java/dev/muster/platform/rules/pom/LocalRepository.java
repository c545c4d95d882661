package dev.muster.platform.rules.pom;

import com.tngtech.archunit.lang.ArchRule;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Reads BOMs from the local Maven repository; the build has put every imported BOM there.
 *
 * @param directory the root directory of the repository
 */
public record LocalRepository(Path directory) {
  private static final Pattern PROPERTY = Pattern.compile("[$][{]([^}]+)[}]");

  /** Returns the repository of this build, found by the location of ArchUnit's jar. */
  public static LocalRepository inUse() {
    try {
      Path jar =
          Path.of(ArchRule.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      // com/tngtech/archunit/archunit/<version>/archunit-<version>.jar
      return new LocalRepository(jar.getRoot().resolve(jar.subpath(0, jar.getNameCount() - 6)));
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Returns the {@code group:artifact} names managed by a BOM and by the BOMs imported into it. */
  public Set<String> managedBy(String group, String artifact, String version) {
    Set<String> managed = new HashSet<>();
    addManaged(new Coordinates(group, artifact, version), managed, new HashSet<>());
    return managed;
  }

  private void addManaged(Coordinates bom, Set<String> managed, Set<Coordinates> seen) {
    if (seen.add(bom)) {
      List<Pom> lineage = lineage(bom);
      Map<String, String> properties = properties(bom, lineage);
      for (Pom pom : lineage) {
        for (Element entry : pom.managed()) {
          Coordinates named = coordinates(entry, properties);
          if (Pom.text(entry, "scope").orElse("").equals("import")) {
            addManaged(named, managed, seen);
          } else {
            managed.add(named.group() + ":" + named.artifact());
          }
        }
      }
    }
  }

  /** Returns a POM, its parent, and so on. */
  private List<Pom> lineage(Coordinates youngest) {
    List<Pom> lineage = new ArrayList<>();
    Optional<Coordinates> next = Optional.of(youngest);
    while (next.isPresent()) {
      Pom pom = Pom.read(directory.resolve(next.get().file()));
      lineage.add(pom);
      next = Pom.child(pom.project(), "parent").map(parent -> coordinates(parent, Map.of()));
    }
    return lineage;
  }

  private static Map<String, String> properties(Coordinates youngest, List<Pom> lineage) {
    Map<String, String> properties = new HashMap<>();
    properties.put("project.groupId", youngest.group());
    properties.put("project.version", youngest.version());
    lineage.stream()
        .flatMap(pom -> Pom.child(pom.project(), "properties").stream())
        .flatMap(Pom::children)
        .forEach(
            property ->
                properties.putIfAbsent(property.getNodeName(), property.getTextContent().strip()));
    return properties;
  }

  private static Coordinates coordinates(Element element, Map<String, String> properties) {
    return new Coordinates(
        interpolate(Pom.text(element, "groupId").orElseThrow(), properties),
        interpolate(Pom.text(element, "artifactId").orElseThrow(), properties),
        interpolate(Pom.text(element, "version").orElseThrow(), properties));
  }

  private static String interpolate(String text, Map<String, String> properties) {
    String before;
    String after = text;
    do {
      before = after;
      after =
          PROPERTY
              .matcher(before)
              .replaceAll(
                  found ->
                      Matcher.quoteReplacement(
                          properties.getOrDefault(found.group(1), found.group())));
    } while (!after.equals(before));
    return after;
  }

  private record Coordinates(String group, String artifact, String version) {
    String file() {
      return String.join(
          "/", group.replace('.', '/'), artifact, version, artifact + "-" + version + ".pom");
    }
  }
}
