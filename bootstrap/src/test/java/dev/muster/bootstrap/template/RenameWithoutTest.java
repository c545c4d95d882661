package dev.muster.bootstrap.template;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.muster.bootstrap.documents.Page;
import dev.muster.bootstrap.documents.RepositoryCopy;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Whoever does both at once begins without the roster under a name of its own. The builds of either
 * are those of the other tests.
 */
@Execution(ExecutionMode.CONCURRENT)
class RenameWithoutTest {
  private static final Page PAGE = Page.read("docs/make-it-yours.md");

  @TempDir Path directory;

  @Test
  @Tag("faults")
  void noFileHasTheOldNameOrThatOfTheContext() throws Exception {
    RepositoryCopy copy = RepositoryCopy.committed(directory);
    for (Page.Block block : PAGE.blocks()) {
      if (block.section().equals("Both at once")) {
        copy.play(block);
      }
    }

    for (Path file : copy.files()) {
      assertFalse(file.toString().matches(".*(muster|\\broster\\b).*"), file::toString);
    }
  }
}
