package dev.muster.bootstrap.architecture;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.muster.platform.rules.picture.Picture;
import dev.muster.platform.rules.picture.Picture.Import;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The code is as {@code docs/architecture.puml} shows it, no more and no less. */
class PictureTest {
  private static final Path DOCS = Path.of("..", "docs");
  private static final String DIAGRAM = read("architecture.puml");
  private static final Picture PICTURE = Picture.of(DIAGRAM);
  private static final String NO_IMPORT_NEEDS = "no import needs: ";

  /**
   * Holds what only contexts need, while there is none: the picture shows where they will stand.
   */
  private static final Set<String> UNUSED =
      ProductionCode.hasEmptyAdapter() ? unused(allFindings(DIAGRAM)) : Set.of();

  @Test
  void theCodeIsAsThePictureShows() {
    assertEquals(Set.of(), findings(DIAGRAM));
  }

  @TestFactory
  Stream<DynamicTest> anImportThatNoArrowShowsIsRefused() {
    return PICTURE.arrows().stream()
        .map(
            arrow ->
                dynamicTest(
                    "without " + arrow,
                    () -> {
                      String less = DIAGRAM.replace("\n" + arrow + "\n", "\n");
                      Set<Import> lost = PICTURE.imports();
                      lost.removeAll(Picture.of(less).imports());
                      assertNotEquals(Set.of(), lost);
                      Set<String> missing = lost.stream().map(Import::toString).collect(toSet());
                      missing.removeIf(it -> UNUSED.contains(NO_IMPORT_NEEDS + it));
                      assertEquals(missing, findings(less));
                    }));
  }

  @Test
  void theDrawingInTheDocsIsThatOfThePicture() throws IOException {
    if (System.getProperty("rewrite") != null) {
      Files.writeString(DOCS.resolve("architecture.svg"), PICTURE.drawing());
    }
    assertEquals(
        PICTURE.drawing(), read("architecture.svg"), "to draw it anew: mvn test -Drewrite");
  }

  private static Set<String> unused(Set<String> findings) {
    return findings.stream()
        .filter(it -> it.startsWith(NO_IMPORT_NEEDS) || it.endsWith(" has no class"))
        .collect(toSet());
  }

  private static Set<String> findings(String diagram) {
    Set<String> findings = allFindings(diagram);
    findings.removeAll(UNUSED);
    return findings;
  }

  /** Returns what a picture finds, without the places in the code. */
  private static Set<String> allFindings(String diagram) {
    return Picture.of(diagram)
        .rule(ProductionCode.ROOT)
        .evaluate(ProductionCode.classes())
        .getFailureReport()
        .getDetails()
        .stream()
        .map(line -> line.replaceFirst("( imports \\w+): .*", "$1"))
        .collect(toSet());
  }

  private static String read(String file) {
    try {
      return Files.readString(DOCS.resolve(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
