package dev.muster.bootstrap.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.jdbc.kit.StatementCounter;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds pages to the SQL that they show below their requests.
 *
 * @param service where the service answers that counts its statements
 */
public record StatementsShown(URI service, StatementCounter counter) {
  /**
   * Runs the commands of a page from top to bottom. SQL is what was sent since the SQL before; of a
   * statement that stands on the page already its first line is told.
   */
  public void assertHolds(Page page) throws Exception {
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
    Process shell =
        new ProcessBuilder("sh", "-c", command.replace("localhost:8080", service.getAuthority()))
            .redirectErrorStream(true)
            .start();
    String answer = new String(shell.getInputStream().readAllBytes()).strip();
    assertEquals(0, shell.waitFor(), command);
    return answer;
  }
}
