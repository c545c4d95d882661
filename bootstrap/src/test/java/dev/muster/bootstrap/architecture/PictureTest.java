package dev.muster.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code is as {@code docs/architecture.puml} shows it, no more and no less. */
class PictureTest {
  private static final Path DOCS = Path.of("..", "docs");
  private static final String DIAGRAM = read("architecture.puml");
  private static final Picture PICTURE = Picture.of(DIAGRAM);

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
                      assertEquals(
                          lost.stream().map(Import::toString).collect(toSet()), findings(less));
                    }));
  }

  @Test
  void anArrowThatNoImportNeedsIsRefused() {
    assertEquals(Set.of("no import needs: domain imports web"), findings(with("domain --> web")));
  }

  @Test
  void everythingInAFrameNeedsItsArrow() {
    assertEquals(
        Set.of("no import needs: web imports driven", "no import needs: cli imports driven"),
        findings(DIAGRAM.replace("persistence --> driven", "adapters --> driven")));
  }

  @Test
  void aComponentWithoutAClassIsRefused() {
    assertEquals(
        Set.of("mail has no class"),
        findings(with("component \"Mail\" as mail <<mail..>> #ffffff")));
  }

  @Test
  void aClassInNoComponentIsRefused() {
    assertEquals(
        everyClassIn("application.*.transfer", "no component"),
        places(DIAGRAM.replace(" <<application.*.transfer..>>", "")));
  }

  @Test
  void aClassInTwoComponentsIsRefused() {
    assertEquals(
        everyClassIn("application.*.port", "several: driving, driven"),
        places(DIAGRAM.replace("<<application.*>>", "<<application.*>> <<application.*.port>>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "web --> nowhere",
        "nowhere --> web",
        "web --> domain",
        "web ..> driven",
        "web <-- cli",
        "component \"Web & more\" as more <<more..>> #ffffff",
        "component \"Mail\" as web <<mail..>> #ffffff",
        "component [Mail] as mail <<mail..>>",
        "package \"Adapters\" {",
        "}"
      })
  void aLineThatItCannotReadOrThatSaysNothingNewIsRefused(String line) {
    assertThrows(IllegalArgumentException.class, () -> Picture.of(with(line)).imports());
  }

  @Test
  void theDrawingInTheDocsIsThatOfThePicture() throws IOException {
    if (System.getProperty("rewrite") != null) {
      Files.writeString(DOCS.resolve("architecture.svg"), PICTURE.drawing());
    }
    assertEquals(
        PICTURE.drawing(), read("architecture.svg"), "to draw it anew: mvn test -Drewrite");
  }

  @Test
  void theDrawingShowsEveryTitleAndEveryArrow() {
    String drawing = PICTURE.drawing();
    Stream.concat(PICTURE.parts().stream(), PICTURE.components().stream())
        .forEach(part -> assertTrue(drawing.contains(">" + part.title() + "<"), part::title));
    assertEquals(PICTURE.arrows().size(), drawing.split("marker-end", -1).length - 1);
  }

  private static String with(String line) {
    return DIAGRAM.replace("@enduml", line + "\n@enduml");
  }

  /** What a picture finds, without the places in the code. */
  private static Set<String> findings(String diagram) {
    return Picture.of(diagram)
        .rule(ProductionCode.ROOT)
        .evaluate(ProductionCode.classes())
        .getFailureReport()
        .getDetails()
        .stream()
        .map(line -> line.replaceFirst("( imports \\w+): .*", "$1"))
        .collect(toSet());
  }

  private static Set<String> places(String diagram) {
    return findings(diagram).stream().filter(line -> line.contains(" is in ")).collect(toSet());
  }

  private static Set<String> everyClassIn(String packages, String place) {
    return ProductionCode.classes().stream()
        .filter(resideInAPackage(ProductionCode.ROOT + "." + packages))
        .map(JavaClass::getName)
        .map(name -> name + " is in " + place)
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
