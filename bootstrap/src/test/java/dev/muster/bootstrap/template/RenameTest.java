package dev.muster.bootstrap.template;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.bootstrap.documents.Page;
import dev.muster.bootstrap.documents.RepositoryCopy;
import dev.muster.bootstrap.documents.RepositoryCopy.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whoever gives the project another name gets the same project under that name. */
@Execution(ExecutionMode.CONCURRENT)
class RenameTest {
  private static final String SECTION = "A name of your own";
  private static final Set<String> GONE =
      Set.of("Rename.java", "RenameTest.java", "RenameRefusalsTest.java", "RenameWithoutTest.java");
  private static final Page PAGE = Page.read("docs/make-it-yours.md");
  private static final List<Page.Block> BLOCKS =
      PAGE.blocks().stream().filter(block -> block.section().equals(SECTION)).toList();

  @TempDir Path directory;
  private RepositoryCopy copy;

  @BeforeEach
  void copyTheRepository() throws Exception {
    copy = RepositoryCopy.committed(directory);
  }

  @Test
  void nothingHasTheOldNameAndNoFileIsLost() throws Exception {
    Set<Path> before = Set.copyOf(copy.files());

    copy.play(BLOCKS.getFirst());

    for (Path file : copy.files()) {
      String text = Files.readString(directory.resolve(file), StandardCharsets.ISO_8859_1);
      assertFalse((file + text).toLowerCase(Locale.ROOT).contains("muster"), file::toString);
    }
    boolean hasOtherSections = BLOCKS.size() < PAGE.blocks().size();
    Set<Path> expected =
        before.stream()
            .filter(file -> !GONE.contains(file.getFileName().toString()))
            .filter(file -> hasOtherSections || !file.endsWith("make-it-yours.md"))
            .map(
                file ->
                    file.toString()
                        .replace("dev/muster", "com/acme/fleet")
                        .replace("dev.muster", "com.acme.fleet")
                        .replace("muster", "fleet")
                        .replace("Muster", "Fleet"))
            .map(Path::of)
            .collect(toSet());
    Set<Path> there = new TreeSet<>(copy.files());
    Set<Path> lost = new TreeSet<>(expected);
    lost.removeAll(there);
    there.removeAll(expected);
    assertEquals(Set.of(), lost, "files that are lost");
    assertEquals(Set.of(), there, "files that nobody asked for");
    assertTrue(Files.isExecutable(directory.resolve("bootstrap/src/main/launcher/fleet")));
  }

  @Test
  void changesThatAreNotCommittedAreNotMixedWithIts() throws Exception {
    Files.writeString(directory.resolve("new.txt"), "new");
    Outcome outcome = copy.run("java tools/Rename.java com.acme.fleet");
    assertEquals(
        new Outcome(1, "There are changes that are not committed: commit or stash them first."),
        outcome);
  }
}
