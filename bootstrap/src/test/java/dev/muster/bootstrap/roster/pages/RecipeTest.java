package dev.muster.bootstrap.roster.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.bootstrap.documents.Page;
import dev.muster.bootstrap.documents.Page.Block;
import dev.muster.bootstrap.documents.Recipe;
import dev.muster.bootstrap.documents.RepositoryCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Who adds a use case step by step, as the page has it, gets what the page says. */
@Execution(ExecutionMode.CONCURRENT)
class RecipeTest {
  private static final Page PAGE = Page.read("docs/add-a-use-case.md");
  private static final List<Block> STEPS = PAGE.blocks().stream().filter(it -> !isRun(it)).toList();

  private static final Pattern MARK = Pattern.compile("(?m)^[*]{2}(needed|gate)[*]{2} ");

  @TempDir Path directory;
  private RepositoryCopy copy;
  private Recipe recipe;

  @BeforeEach
  void copyTheRepository() throws IOException {
    copy = RepositoryCopy.into(directory);
    recipe = new Recipe(PAGE, directory);
    if (STEPS.stream().anyMatch(recipe::isTaken)) {
      for (Block step : STEPS.reversed()) {
        recipe.undo(step);
      }
    }
  }

  @Test
  void theStepsTouchFewFilesAndSayWhoAsksForThem() throws IOException {
    Set<Path> files = STEPS.stream().map(recipe::file).collect(Collectors.toSet());
    System.out.println("A use case with a rule touches " + files.size() + " files.");

    assertEquals(15, files.size(), files::toString);
    assertEquals(
        STEPS.size(),
        MARK.matcher(Files.readString(directory.resolve(PAGE.path()))).results().count());
  }

  @Test
  void stepsThatWereTakenAreTakenBackBeforeTheyAreTakenAgain() throws IOException {
    for (Block step : STEPS) {
      recipe.take(step);
    }
    for (Block step : STEPS.reversed()) {
      recipe.undo(step);
    }

    for (Block step : STEPS) {
      recipe.take(step);
    }
    assertTrue(STEPS.stream().anyMatch(recipe::isTaken));
  }

  @Test
  void everyStepFitsTheCodeThatThereIsAndNoOther() throws IOException {
    assertTrue(STEPS.size() >= 15, STEPS::toString);
    for (Block step : STEPS) {
      if (step.language().equals("diff")) {
        assertThrows(IllegalArgumentException.class, () -> recipe.take(withAnotherLine(step)));
      }
      recipe.take(step);
      if (step.language().equals("java")) {
        assertThrows(IOException.class, () -> recipe.take(step), "it is there by now");
      }
    }
  }

  @Test
  @Tag("faults")
  void everyCommandPrintsWhatThePageShows() throws Exception {
    for (Block block : PAGE.blocks()) {
      if (isRun(block)) {
        copy.play(block);
      } else {
        recipe.take(block);
      }
    }
  }

  private static boolean isRun(Block block) {
    return block.language().equals("console");
  }

  private static Block withAnotherLine(Block step) {
    String text = step.text().replaceFirst("(?m)^ (.)", " x$1");
    return new Block(step.line(), step.section(), step.language(), step.origin(), text);
  }
}
