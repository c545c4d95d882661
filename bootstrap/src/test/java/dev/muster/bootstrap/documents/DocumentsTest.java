package dev.muster.bootstrap.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page of the repository is held to what it shows. */
class DocumentsTest {
  private static final Path TEMPLATES = Path.of("tools/new-context");

  private final Sources sources = Sources.HERE;

  @Test
  void everyBlockIsRunOrCutFromAFileAndEveryLinkLeadsSomewhere() {
    PageRules rules = new PageRules(sources, Execution.ALL);
    List<Path> pages =
        sources.endingWith(".md").stream().filter(page -> !page.startsWith(TEMPLATES)).toList();
    assertTrue(pages.contains(Path.of("README.md")), pages::toString);

    List<String> findings = pages.stream().flatMap(page -> rules.findings(page).stream()).toList();

    assertEquals("", String.join("\n", findings));
  }

  @Test
  void whatIsSaidToBeRunIsThereAndTheTestKnowsThePage() {
    for (Execution execution : Execution.ALL) {
      Path path = Path.of(execution.page());
      Page page = Page.read(sources, path);
      long blocks = page.blocks().stream().filter(it -> execution.holds(page, it)).count();
      assertTrue(
          execution.count() == 0 ? blocks > 0 : blocks == execution.count(),
          () -> blocks + " blocks are of " + execution);
      if (execution.reason().isEmpty()) {
        List<Path> tests = sources.endingWith("/" + execution.test() + ".java");
        assertEquals(1, tests.size(), execution::toString);
        String test = sources.text(tests.getFirst());
        assertTrue(test.contains('"' + execution.page() + '"'), execution::toString);
        assertTrue(test.contains(execution.section()), execution::toString);
      }
    }
  }

  @Test
  void whatContinuousIntegrationIsSaidToRunItRuns() {
    String run = sources.text(Path.of(".ci/run")).replace("mvn -B ", "mvn ");
    for (Execution execution : Execution.ALL) {
      if (execution.reason().equals(Execution.BY_CI)) {
        Page.read(execution.page()).blocks().stream()
            .filter(block -> block.language().equals(execution.language()))
            .map(block -> block.text().lines().toList().getLast())
            .forEach(
                command ->
                    assertTrue(
                        run.lines().anyMatch(line -> (line + " ").startsWith(command + " ")),
                        command));
      }
    }
  }
}
