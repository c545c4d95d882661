package dev.muster.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every curl command of the README and of the pages under docs answers what the page says. */
class DocumentsIT {
  private static final String ADDRESS = "localhost:8080";

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/http.md"})
  void everyCommandOfAPageAnswersWhatThePageShows(String page, @TempDir Path directory)
      throws Exception {
    List<ConsoleStep> tour = ConsoleStep.of(Path.of("..", page));
    assertTrue(tour.size() >= 10, () -> "the tour was not found: " + tour);
    try (MusterProcess muster = MusterProcess.start(directory, Map.of())) {
      for (ConsoleStep step : tour) {
        assertEquals(step.answer(), run(step.command(), muster), step::command);
      }
    }
  }

  private static String run(String command, MusterProcess muster) throws Exception {
    String here = command.replace(ADDRESS, muster.service().getAuthority());
    Process shell = new ProcessBuilder("sh", "-c", here).redirectErrorStream(true).start();
    String answer = new String(shell.getInputStream().readAllBytes()).strip();
    assertEquals(0, shell.waitFor(), here);
    return answer;
  }
}
