package dev.muster.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads PIT's reports on the mutants of one module. */
final class MutantReport {
  private static final Set<String> KILLED = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR");

  private MutantReport() {}

  /**
   * A mutant.
   *
   * @param name stable across changes elsewhere in the file: it contains the text of the line, and
   *     not its number
   * @param killed whether a test failed on it
   */
  record Mutant(String name, boolean killed) {}

  /** Returns the directory of a module's report with this name. */
  static Path in(Path module, String name) {
    return module.resolve("target/mutants").resolve(name);
  }

  /** Returns the mutants in all reports of a module, without the ones that no JVM would load. */
  static List<Mutant> read(Path module) {
    Path all = in(module, "");
    if (!Files.exists(all)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(all)) {
      return files
          .filter(file -> file.endsWith("mutations.xml"))
          .flatMap(file -> mutants(module, file))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Stream<Mutant> mutants(Path module, Path report) {
    try {
      NodeList mutations =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(report.toFile())
              .getElementsByTagName("mutation");
      return IntStream.range(0, mutations.getLength())
          .mapToObj(i -> (Element) mutations.item(i))
          .filter(mutation -> !mutation.getAttribute("status").equals("NON_VIABLE"))
          .map(mutation -> mutant(module, mutation));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (ParserConfigurationException | SAXException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static Mutant mutant(Path module, Element mutation) {
    String type = text(mutation, "mutatedClass");
    String method = text(mutation, "mutatedMethod").replaceAll("lambda\\$(\\w+)\\$\\d+", "$1");
    String mutator = text(mutation, "mutator").replaceAll(".*\\.|Mutator$", "");
    Path source =
        module
            .resolve("src/main/java")
            .resolve(type.substring(0, type.lastIndexOf('.')).replace('.', '/'))
            .resolve(text(mutation, "sourceFile"));
    String line = line(source, Integer.parseInt(text(mutation, "lineNumber")));
    return new Mutant(
        String.format(Locale.ROOT, "%s.%s | %s | %s", type, method, mutator, line),
        KILLED.contains(mutation.getAttribute("status")));
  }

  private static String text(Element mutation, String child) {
    return mutation.getElementsByTagName(child).item(0).getTextContent();
  }

  private static String line(Path source, int number) {
    try (Stream<String> lines = Files.lines(source)) {
      return lines.skip(number - 1L).findFirst().orElse("").strip();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
