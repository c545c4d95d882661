package dev.muster.platform.rules.picture;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.muster.platform.rules.picture.Picture.Import;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Checks that the picture of the second house accepts its code, and fails on every kind of
 * deviation.
 */
class PictureTest {
  private static final String ROOT = "org.example.bookshop";
  private static final JavaClasses LIBRARY = new ClassFileImporter().importPackages(ROOT);
  private static final String DIAGRAM =
      """
      @startuml
      component "Wiring" as main <<main..>> #eceff1

      package "Adapters" as adapters #fff8e1 {
        component "Pages" as rest <<rest..>> #ffecb3
        component "Shelves" as storage <<storage..>> #ffecb3
      }

      package "Use cases" as usecases #e3f2fd {
        component "Driving ports" as driving <<usecases.*>> #bbdefb
        component "Driven ports" as driven <<usecases.*.port..>> #bbdefb
        component "Shared" as carried <<usecases>> #bbdefb
      }

      component "Model" as model <<model..>> #c8e6c9

      main --> driving
      main --> driven
      rest --> driving
      rest --> carried
      storage --> driven
      storage --> model
      driving -> driven
      driving --> carried
      driving --> model
      driven --> model

      caption An arrow is an import.
      @enduml
      """;
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
    assertEquals(Set.of("no import needs: model imports rest"), findings(with("model --> rest")));
  }

  @Test
  void everythingInAFrameNeedsItsArrow() {
    assertEquals(
        Set.of("no import needs: rest imports driven"),
        findings(DIAGRAM.replace("storage --> driven", "adapters --> driven")));
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
        Set.of(ROOT + ".usecases.Listing is in no component"),
        places(DIAGRAM.replace("<<usecases>>", "<<elsewhere>>")));
  }

  @Test
  void aClassInTwoComponentsIsRefused() {
    assertEquals(
        Set.of(ROOT + ".usecases.lending.port.Shelf is in several: driving, driven"),
        places(DIAGRAM.replace("<<usecases.*>>", "<<usecases.*>> <<usecases.*.port>>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rest --> nowhere",
        "nowhere --> rest",
        "rest --> driving",
        "rest ..> driven",
        "rest <-- storage",
        "component \"Web & more\" as more <<more..>> #ffffff",
        "component \"Mail\" as rest <<mail..>> #ffffff",
        "component [Mail] as mail <<mail..>>",
        "package \"Adapters\" {",
        "}"
      })
  void aLineThatItCannotReadOrThatSaysNothingNewIsRefused(String line) {
    assertThrows(IllegalArgumentException.class, () -> Picture.of(with(line)).imports());
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

  /** Returns the findings of a picture, without the places in the code. */
  private static Set<String> findings(String diagram) {
    return Picture.of(diagram).rule(ROOT).evaluate(LIBRARY).getFailureReport().getDetails().stream()
        .map(line -> line.replaceFirst("( imports \\w+): .*", "$1"))
        .collect(toSet());
  }

  private static Set<String> places(String diagram) {
    return findings(diagram).stream().filter(line -> line.contains(" is in ")).collect(toSet());
  }
}
