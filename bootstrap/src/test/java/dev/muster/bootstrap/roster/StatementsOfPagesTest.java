package dev.muster.bootstrap.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.bootstrap.documents.ConsoleStep;
import dev.muster.bootstrap.documents.Page;
import dev.muster.bootstrap.documents.Shown;
import dev.muster.persistence.roster.RosterTables;
import dev.muster.platform.jdbc.kit.StatementCounter;
import dev.muster.platform.jdbc.kit.TestDatabase;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Pages that show the SQL of their requests show what was sent, and answers as they are. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsOfPagesTest implements TestPropertyProvider {
  @Inject EmbeddedServer server;
  @Inject RosterTables tables;
  @Inject SampleRoster sample;
  @Inject StatementCounter counter;

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> settings = new HashMap<>(TestDatabase.settings());
    settings.put("muster.count-statements", "true");
    return settings;
  }

  @BeforeEach
  void clear() {
    tables.clear();
  }

  @Test
  void theTourShowsWhatItsRequestSends() throws Exception {
    sample.putInWhereEmpty();

    assertHolds(Page.read("docs/tour.md"));
  }

  @Test
  void theStepsOfTheTutorialAnswerAndSendWhatIsShown() throws Exception {
    assertHolds(Page.read("docs/from-sqlmodel.md"));
  }

  /**
   * Commands are run from top to bottom; SQL is what was sent since the SQL before. Of a statement
   * that stands on the page already its first line is told.
   */
  private void assertHolds(Page page) throws Exception {
    Set<String> shown = new HashSet<>();
    counter.reset();
    for (Page.Block block : page.blocks()) {
      if (block.language().equals("console")) {
        for (ConsoleStep step : ConsoleStep.of(block)) {
          assertEquals(step.answer(), run(step.command()), step::command);
        }
      } else if (block.language().equals("sql") && !block.isCutFromScript()) {
        Shown.inBlock(page, block, sent(shown));
        counter.reset();
      }
    }
    assertEquals("", sent(shown), "shown nowhere");
  }

  private String sent(Set<String> shown) {
    return counter.statements().stream()
        .map(String::strip)
        .map(sql -> shown.add(sql) ? sql + ";" : "-- as above: " + sql.lines().findFirst().get())
        .collect(Collectors.joining("\n"));
  }

  private String run(String command) throws Exception {
    String authority = server.getURI().getAuthority();
    Process shell =
        new ProcessBuilder("sh", "-c", command.replace("localhost:8080", authority))
            .redirectErrorStream(true)
            .start();
    String answer = new String(shell.getInputStream().readAllBytes()).strip();
    assertEquals(0, shell.waitFor(), command);
    return answer;
  }
}
