package dev.muster.bootstrap.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every decision is told in the same order, fits on a screen, and is found in the index. */
class DecisionsTest {
  private static final Path DIRECTORY = Path.of("..", "docs", "decisions");
  private static final String INDEX = "README.md";
  private static final String TITLE = "# ";
  private static final String HEADING = "## ";
  private static final int LONGEST = 45;
  private static final Pattern ENTRY = Pattern.compile("- \\[(?<title>.+)]\\((?<page>[^/]+)\\)");

  private static final List<String> HEADINGS =
      List.of("Context", "Decision", "Easier", "Harder", "When this does not apply");

  @ParameterizedTest
  @MethodSource("pages")
  void aPageHasTheHeadingsOfADecisionAndTextBelowEach(Path page) throws IOException {
    List<String> lines = Files.readAllLines(page);

    assertEquals(HEADINGS, headings(lines));
    assertTrue(lines.size() <= LONGEST, () -> lines.size() + " lines are more than a screen");
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(HEADING)) {
        assertTrue(
            i + 2 < lines.size() && !lines.get(i + 2).isBlank(),
            "nothing is below " + lines.get(i));
      }
    }
  }

  @Test
  void theIndexHasEveryPageUnderItsTitle() throws IOException {
    Map<String, String> titles = new TreeMap<>();
    for (Path page : pages().toList()) {
      titles.put(page.getFileName().toString(), title(page));
    }
    Map<String, String> index =
        Files.readAllLines(DIRECTORY.resolve(INDEX)).stream()
            .map(ENTRY::matcher)
            .filter(entry -> entry.matches())
            .collect(
                Collectors.toMap(
                    entry -> entry.group("page"),
                    entry -> entry.group("title"),
                    (one, other) -> one + " and " + other,
                    TreeMap::new));

    assertEquals(titles, index);
  }

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files.filter(file -> !file.endsWith(INDEX)).sorted().toList().stream();
    }
  }

  private static List<String> headings(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(HEADING))
        .map(line -> line.substring(HEADING.length()))
        .toList();
  }

  private static String title(Path page) throws IOException {
    String first = Files.readAllLines(page).getFirst();
    assertTrue(first.startsWith(TITLE), first);
    return first.substring(TITLE.length());
  }
}
