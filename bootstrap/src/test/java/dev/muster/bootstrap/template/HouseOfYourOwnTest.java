package dev.muster.bootstrap.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.bootstrap.documents.Page;
import dev.muster.bootstrap.documents.RepositoryCopy;
import dev.muster.bootstrap.documents.RepositoryCopy.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Whoever gives the project another name and then adds contexts has a house that is green. Either
 * step alone would build the whole house once more.
 */
@Execution(ExecutionMode.CONCURRENT)
class HouseOfYourOwnTest {
  @Test
  @Tag("faults")
  void aRenamedHouseIsGreenWithContextsOfShortNamesAndOfLongOnes(@TempDir Path directory)
      throws Exception {
    RepositoryCopy house = RepositoryCopy.committed(directory);
    play(house, "docs/make-it-yours.md", "A name of your own");
    house.commit();
    play(house, "docs/add-a-context.md", "One command");
    assertDone(house.run("java tools/NewContext.java institution OrganisationalUnit"));

    String changed = house.run("git status --porcelain").printed();
    assertTrue(changed.lines().allMatch(line -> line.startsWith("?? ")), changed);
    // The platform, the roster and the tools are as they were, and their tests were run a moment
    // ago.
    assertDone(
        house.run(
            "mvn -q test -Dsurefire.failIfNoSpecifiedTests=false"
                + " -Dtest='**/bootstrap/architecture/*Test,**/bootstrap/contexts/*Test"
                + ",**/bootstrap/documents/*Test,**/bootstrap/rules/*Test,CoverageTest,*OverHttpTest,OpenApiDocumentTest,SchemaTest"
                + ",HouseRulesTest,PictureTest,KnownSettingsTest,PomTest"
                + ",*Workshop*Test,*Bakery*Test,*Institution*Test,MachineTest'"));
  }

  private static void play(RepositoryCopy house, String page, String section) throws Exception {
    // A house that has its name, and no examples, has no page about either.
    if (!Files.exists(house.directory().resolve(page))) {
      return;
    }
    for (Page.Block block : Page.read(page).blocks()) {
      if (block.section().equals(section)) {
        house.play(block);
      }
    }
  }

  private static void assertDone(Outcome outcome) {
    assertEquals(0, outcome.status(), outcome::printed);
  }
}
