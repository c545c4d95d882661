package dev.muster.bootstrap.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.bootstrap.documents.Page;
import dev.muster.bootstrap.documents.RepositoryCopy;
import dev.muster.bootstrap.documents.RepositoryCopy.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whoever does both at once begins with an empty house under a name of its own. */
@Execution(ExecutionMode.CONCURRENT)
class RenameWithoutTest {
  private static final Page PAGE = Page.read("docs/make-it-yours.md");

  @TempDir Path directory;

  @Test
  @Tag("faults")
  void theEmptyHouseBuildsUnderItsNewName() throws Exception {
    RepositoryCopy copy = RepositoryCopy.into(directory);
    copy.commit();
    for (Page.Block block : PAGE.blocks()) {
      if (block.section().equals("Both at once")) {
        copy.play(block);
      }
    }
    Outcome built = copy.run("mvn -q -Pformat && mvn -q test");
    assertEquals(0, built.status(), built::printed);
  }
}
