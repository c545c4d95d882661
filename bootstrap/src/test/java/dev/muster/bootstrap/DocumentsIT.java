package dev.muster.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every curl command of the README and of the pages under docs answers what the page says. */
class DocumentsIT {
  private static final String PROMPT = "$ ";
  private static final String ADDRESS = "localhost:8080";

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/http.md"})
  void everyCommandOfAPageAnswersWhatThePageShows(String page, @TempDir Path directory)
      throws Exception {
    List<Step> tour = tour(Path.of("..", page));
    assertTrue(tour.size() >= 10, () -> "the tour was not found: " + tour);
    try (MusterProcess muster = MusterProcess.start(directory, Map.of())) {
      for (Step step : tour) {
        assertEquals(step.answer(), run(step.command(), muster), step::command);
      }
    }
  }

  private record Step(String command, String answer) {}

  private static List<Step> tour(Path page) throws Exception {
    List<Step> steps = new ArrayList<>();
    boolean console = false;
    for (String line : Files.readAllLines(page)) {
      if (line.startsWith("```")) {
        console = line.equals("```console");
      } else if (console && line.startsWith(PROMPT)) {
        steps.add(new Step(line.substring(PROMPT.length()), ""));
      } else if (console) {
        Step last = steps.removeLast();
        steps.add(new Step(last.command(), (last.answer() + "\n" + line).strip()));
      }
    }
    return steps;
  }

  private static String run(String command, MusterProcess muster) throws Exception {
    String here = command.replace(ADDRESS, muster.service().getAuthority());
    Process shell = new ProcessBuilder("sh", "-c", here).redirectErrorStream(true).start();
    String answer = new String(shell.getInputStream().readAllBytes()).strip();
    assertEquals(0, shell.waitFor(), here);
    return answer;
  }
}
