package dev.muster.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every curl command of the README answers what the README says. */
class ReadmeIT {
  private static final Path README = Path.of("..", "README.md");
  private static final String PROMPT = "$ ";
  private static final String ADDRESS = "localhost:8080";

  @Test
  void everyCommandOfTheTourAnswersWhatThePageShows(@TempDir Path directory) throws Exception {
    List<Step> tour = tour();
    assertTrue(tour.size() >= 10, () -> "the tour was not found: " + tour);
    try (MusterProcess muster = MusterProcess.start(directory, Map.of())) {
      for (Step step : tour) {
        assertEquals(step.answer(), run(step.command(), muster), step::command);
      }
    }
  }

  private record Step(String command, String answer) {}

  private static List<Step> tour() throws Exception {
    List<Step> steps = new ArrayList<>();
    boolean console = false;
    for (String line : Files.readAllLines(README)) {
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
