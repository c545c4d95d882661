package dev.muster.platform.rules.pom;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Holds a POM as it is written: nothing inherited, nothing interpolated.
 *
 * @param directory the directory of the POM
 * @param project its root element
 */
public record Pom(Path directory, Element project) {
  /** Reads a POM from its file. */
  public static Pom read(Path file) {
    try {
      return parse(file.toAbsolutePath().resolveSibling(""), Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Reads a POM from its text. */
  public static Pom parse(Path directory, String xml) {
    try {
      var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
      var document = builder.parse(new InputSource(new StringReader(xml)));
      return new Pom(directory, document.getDocumentElement());
    } catch (ParserConfigurationException | SAXException | IOException malformed) {
      throw new IllegalArgumentException("no POM: " + directory, malformed);
    }
  }

  /** Returns its artifact id. */
  public String name() {
    return text(project, "artifactId").orElseThrow();
  }

  /** Returns the dependencies declared anywhere in it, profiles included. */
  public List<Element> dependencies() {
    return elements("dependency")
        .filter(in("dependencies", "project").or(in("dependencies", "profile")))
        .toList();
  }

  /** Returns the dependencies managed anywhere in it, profiles included. */
  public List<Element> managed() {
    return elements("dependency").filter(in("dependencies", "dependencyManagement")).toList();
  }

  /** Returns all elements with a name, at any depth. */
  public Stream<Element> elements(String name) {
    var found = project.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
  }

  /** Returns the text of a child element. */
  public static Optional<String> text(Element element, String child) {
    return child(element, child).map(found -> found.getTextContent().strip());
  }

  /** Returns the first child element with a name. */
  static Optional<Element> child(Element element, String name) {
    return children(element).filter(child -> child.getNodeName().equals(name)).findFirst();
  }

  /** Returns the child elements of an element. */
  static Stream<Element> children(Element element) {
    var nodes = element.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }

  /**
   * Returns the {@code group:artifact} of a dependency or plugin; the default group is the
   * plugins'.
   */
  public static String coordinates(Element element) {
    return text(element, "groupId").orElse("org.apache.maven.plugins")
        + ":"
        + text(element, "artifactId").orElseThrow();
  }

  private static Predicate<Element> in(String parent, String grandparent) {
    return element ->
        element.getParentNode().getNodeName().equals(parent)
            && element.getParentNode().getParentNode().getNodeName().equals(grandparent);
  }
}
