package dev.muster.bootstrap.documents;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.bootstrap.documents.Page.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  @TempDir Path copy;
  private Recipe recipe;

  @BeforeEach
  void copyTheRepository() throws IOException {
    recipe = Recipe.onCopy(PAGE, copy);
  }

  @Test
  void everyStepFitsTheCodeThatThereIsAndNoOther() throws IOException {
    assertTrue(STEPS.size() > 20, STEPS::toString);
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
        run(block);
      } else {
        recipe.take(block);
      }
    }
  }

  private void run(Block block) throws Exception {
    String command = block.text().lines().findFirst().orElseThrow();
    String shown = block.text().substring(command.length()).strip();
    Path log = copy.resolve("target").resolve("recipe.log");
    Files.createDirectories(log.getParent());
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-c", command.replace("$ mvn", "mvn -o -B"))
            .directory(copy.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    // Builds are too short to be worth the second compiler.
    shell.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1");
    int status = shell.start().waitFor();
    String printed = Files.readString(log).strip();
    // Three dots stand for whatever else is printed.
    String pattern = Stream.of(shown.split("…", -1)).map(Pattern::quote).collect(joining(".*"));
    assertTrue(Pattern.compile(pattern, Pattern.DOTALL).matcher(printed).matches(), printed);
    assertEquals(shown.contains("ERROR"), status != 0, printed);
  }

  private static boolean isRun(Block block) {
    return block.language().equals("console");
  }

  private static Block withAnotherLine(Block step) {
    String text = step.text().replaceFirst("(?m)^ (.)", " x$1");
    return new Block(step.line(), step.section(), step.language(), step.origin(), text);
  }
}
