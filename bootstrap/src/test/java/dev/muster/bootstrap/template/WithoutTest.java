package dev.muster.bootstrap.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.bootstrap.documents.Page;
import dev.muster.bootstrap.documents.RepositoryCopy;
import dev.muster.bootstrap.documents.RepositoryCopy.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whoever takes the examples out keeps a house that builds, tests its platform and starts. */
@Execution(ExecutionMode.CONCURRENT)
class WithoutTest {
  private static final String SECTION = "Without the examples";
  private static final String GONE = "roster|library|academy|organisation|newsroom|discussion";
  private static final Pattern IMPORTED =
      Pattern.compile(
          "\nimport [\\w. ]+[.](domain|application|persistence|web|cli|bootstrap)[.](%s)[.]"
              .formatted(GONE));
  private static final List<Page.Block> BLOCKS =
      Page.read("docs/make-it-yours.md").blocks().stream()
          .filter(block -> block.section().equals(SECTION))
          .toList();

  @TempDir private static Path classes;
  private static Tool tool;

  @TempDir Path directory;
  private RepositoryCopy copy;

  @BeforeAll
  static void compileTheTool() {
    tool = Tool.compiled("Without", classes);
  }

  @BeforeEach
  void copyTheRepository() throws Exception {
    copy = RepositoryCopy.committed(directory);
  }

  @Test
  @Tag("faults")
  void theHouseBuildsTestsItsPlatformAndStarts() throws Exception {
    copy.play(BLOCKS.getFirst());
    assertNoFileHasTheirNamesOrImportsAClassOfThem();
    for (Page.Block block : BLOCKS.subList(1, BLOCKS.size())) {
      copy.play(block);
    }
    // The platform and the tools are as they were, and their tests were run a moment ago.
    Outcome built =
        copy.run(
            "mvn -q verify -Dtest='dev.muster.bootstrap.**.*Test,!**/bootstrap/template/*Test'"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=ServiceIT,ManagementIT");
    assertEquals(0, built.status(), built::printed);
  }

  @Test
  void aContextThatIsNotThereIsRefused() throws Exception {
    assertRefused("There is no context 'nowhere' in the domain.", "nowhere");
  }

  @Test
  void codeThatIsNoTestAndNeedsTheContextStopsIt() throws Exception {
    String service = "bootstrap/src/main/java/dev/muster/bootstrap/Service.java";
    Path file = directory.resolve(service);
    Files.writeString(
        file,
        Files.readString(file)
            .replaceFirst(
                "\n/[*][*]\n", "\nimport dev.muster.application.roster.Heroes;\n\n/**\n"));
    copy.commit();

    assertRefused(
        "Nothing was changed: %s is no test and needs dev.muster.application.roster.Heroes."
            .formatted(service),
        "roster");
  }

  @Test
  void changesThatAreNotCommittedAreNotMixedWithIts() throws Exception {
    Files.writeString(directory.resolve("new.txt"), "new");
    assertEquals(
        new Outcome(1, "There are changes that are not committed: commit or stash them first."),
        copy.run(tool.with("roster")));
  }

  private void assertNoFileHasTheirNamesOrImportsAClassOfThem() throws Exception {
    for (Path file : copy.files()) {
      assertFalse(file.toString().matches(".*\\b(" + GONE + ")\\b.*"), file::toString);
      if (file.toString().endsWith(".java")) {
        String text = Files.readString(directory.resolve(file));
        assertFalse(IMPORTED.matcher(text).find(), file::toString);
      }
    }
    for (String adapter : List.of("persistence", "web", "cli")) {
      assertTrue(
          Files.exists(
              directory.resolve(
                  "adapters-%1$s/src/main/java/dev/muster/%1$s/package-info.java"
                      .formatted(adapter))));
    }
  }

  private void assertRefused(String sentence, String arguments) throws Exception {
    assertEquals(new Outcome(1, sentence), copy.run(tool.with(arguments)));
    assertEquals(new Outcome(0, ""), copy.run("git status --porcelain"));
  }
}
