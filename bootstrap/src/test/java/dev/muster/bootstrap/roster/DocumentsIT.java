package dev.muster.bootstrap.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.bootstrap.MusterProcess;
import dev.muster.bootstrap.documents.ConsoleStep;
import dev.muster.bootstrap.documents.Page;
import dev.muster.platform.jdbc.kit.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every curl command of the README and of the pages under docs answers what the page says. */
class DocumentsIT {
  private static final String ADDRESS = "localhost:8080";

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/http.md"})
  void everyCommandOfAPageAnswersWhatThePageShows(String name) throws Exception {
    Page page = Page.read(name);
    List<ConsoleStep> tour = ConsoleStep.of(page);
    assertTrue(tour.size() >= 10, () -> "the tour was not found: " + tour);
    try (MusterProcess muster = MusterProcess.start(MusterProcess.LAUNCHER, directory, Map.of())) {
      for (String ready : page.texts("Two commands", "text")) {
        assertEquals(
            ready
                .replace("http://127.0.0.1:8081", muster.management().toString())
                .replace("http://127.0.0.1:8080", muster.service().toString())
                .replace("/home/you/muster", directory.toRealPath().toString()),
            muster.said());
      }
      for (ConsoleStep step : tour) {
        assertEquals(step.answer(), run(step.command(), muster), step::command);
      }
    }
  }

  @Test
  void anOriginIsLetInByTheArgumentsThatThePageShows() throws Exception {
    String command = Page.read("docs/http.md").texts("Caches and web pages", "sh").getFirst();
    List<String> words = List.of(command.replace("\\\n", "").split("\\s+"));
    assertTrue(
        MusterProcess.PACKAGE.resolve("bin/muster").endsWith(words.getFirst()), words::getFirst);
    try (MusterProcess muster =
        MusterProcess.start(
            directory,
            MusterProcess.on(TestDatabase.settings()),
            words.stream().skip(1).toArray(String[]::new))) {
      String ask =
          "curl -s -o /dev/null -w '%{http_code} %header{access-control-allow-origin}'"
              + " localhost:8080/problems -H 'Origin: https://app.example'";
      assertEquals("200 https://app.example", run(ask, muster));
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
