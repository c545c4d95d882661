package dev.muster.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/**
 * Reads what became of the mutants of every module, and fails where too few were killed, where one
 * survived that {@code mutation/survivors.txt} does not explain, and where that explains one that
 * did not survive.
 *
 * <pre>
 * java mutation/MutationGate.java &lt;directory of the root POM&gt;
 * </pre>
 */
final class MutationGate {
  /** What must be killed of the mutants of each module, in percent. */
  private static final Map<String, Integer> FLOORS = floors();

  private static final Set<String> KILLED = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR");

  private final Path root;
  private final List<String> explained = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  private MutationGate(Path root) {
    this.root = root;
  }

  public static void main(String[] args) throws Exception {
    MutationGate gate = new MutationGate(Path.of(args[0]));
    gate.readExplanations();
    System.out.println("module                 mutants  killed         explained");
    for (Map.Entry<String, Integer> floor : FLOORS.entrySet()) {
      gate.judge(floor.getKey(), floor.getValue());
    }
    gate.explained.forEach(it -> gate.failures.add("Explained, but it did not survive: " + it));
    gate.failures.forEach(System.out::println);
    System.exit(gate.failures.isEmpty() ? 0 : 1);
  }

  private static Map<String, Integer> floors() {
    Map<String, Integer> floors = new LinkedHashMap<>();
    floors.put("domain", 95);
    floors.put("application", 95);
    return floors;
  }

  private void readExplanations() throws IOException {
    for (String line : Files.readAllLines(root.resolve("mutation/survivors.txt"))) {
      int end = line.lastIndexOf(" | ");
      if (end > 0 && !line.startsWith("#")) {
        explained.add(line.substring(0, end));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        failures.add("Explains nothing: " + line);
      }
    }
  }

  private void judge(String module, int floor) throws Exception {
    Path report = root.resolve(module).resolve("target/mutants/mutations.xml");
    if (!Files.exists(report)) {
      failures.add("There is no report on " + module);
      return;
    }
    List<Element> mutants = mutants(report);
    List<Element> survivors =
        mutants.stream().filter(it -> !KILLED.contains(it.getAttribute("status"))).toList();
    long unexplained = survivors.stream().filter(it -> !isExplained(module, it)).count();
    int killed = mutants.size() - survivors.size();
    double percent = 100.0 * killed / mutants.size();
    System.out.printf(
        "%-22s %7d %7d %5.1f %% %7d%n",
        module, mutants.size(), killed, percent, survivors.size() - unexplained);
    // Not a number where there is no mutant: that is too few as well.
    if (!(percent >= floor)) {
      failures.add("Of " + module + " " + floor + " % must be killed");
    }
  }

  /** The mutants that can run at all. */
  private static List<Element> mutants(Path report) throws Exception {
    var nodes =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(report.toFile())
            .getElementsByTagName("mutation");
    return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
        .map(i -> (Element) nodes.item(i))
        .filter(it -> !it.getAttribute("status").equals("NON_VIABLE"))
        .toList();
  }

  private boolean isExplained(String module, Element survivor) {
    String name = name(module, survivor);
    if (explained.remove(name)) {
      return true;
    }
    failures.add("%s: %s".formatted(survivor.getAttribute("status"), name));
    return false;
  }

  /**
   * The same before and after a change elsewhere in the file: it has the line and not its number.
   */
  private String name(String module, Element mutant) {
    String type = text(mutant, "mutatedClass");
    String method = text(mutant, "mutatedMethod").replaceAll("lambda\\$(\\w+)\\$\\d+", "$1");
    String mutator = text(mutant, "mutator").replaceAll(".*\\.|Mutator$", "");
    Path source =
        root.resolve(module)
            .resolve("src/main/java")
            .resolve(type.substring(0, type.lastIndexOf('.')).replace('.', '/'))
            .resolve(text(mutant, "sourceFile"));
    int number = Integer.parseInt(text(mutant, "lineNumber"));
    return "%s.%s | %s | %s".formatted(type, method, mutator, line(source, number));
  }

  private static String text(Element mutant, String child) {
    return mutant.getElementsByTagName(child).item(0).getTextContent();
  }

  private static String line(Path source, int number) {
    try (Stream<String> lines = Files.lines(source)) {
      return lines.skip(number - 1L).findFirst().orElse("").strip();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
