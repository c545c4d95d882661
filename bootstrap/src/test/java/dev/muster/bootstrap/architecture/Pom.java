package dev.muster.bootstrap.architecture;

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
 * A POM as it is written: nothing inherited, nothing interpolated.
 *
 * @param directory where it lies
 * @param project its root element
 */
record Pom(Path directory, Element project) {
  static Pom read(Path file) {
    try {
      return parse(file.toAbsolutePath().getParent(), Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Pom parse(Path directory, String xml) {
    try {
      var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
      var document = builder.parse(new InputSource(new StringReader(xml)));
      return new Pom(directory, document.getDocumentElement());
    } catch (ParserConfigurationException | SAXException | IOException malformed) {
      throw new IllegalArgumentException("no POM: " + directory, malformed);
    }
  }

  /** The name of its artifact. */
  String name() {
    return text(project, "artifactId").orElseThrow();
  }

  /** What it depends on by itself, in any profile. */
  List<Element> dependencies() {
    return elements("dependency")
        .filter(in("dependencies", "project").or(in("dependencies", "profile")))
        .toList();
  }

  /** The versions that it manages, in any profile. */
  List<Element> managed() {
    return elements("dependency").filter(in("dependencies", "dependencyManagement")).toList();
  }

  /** All elements of a name, wherever they stand. */
  Stream<Element> elements(String name) {
    var found = project.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
  }

  /** The text of a child element. */
  static Optional<String> text(Element element, String child) {
    return child(element, child).map(found -> found.getTextContent().strip());
  }

  /** The child element of a name. */
  static Optional<Element> child(Element element, String name) {
    return children(element).filter(child -> child.getNodeName().equals(name)).findFirst();
  }

  /** The child elements of an element. */
  static Stream<Element> children(Element element) {
    var nodes = element.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }

  /** The group and the artifact that an element names. */
  static String coordinates(Element element) {
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
