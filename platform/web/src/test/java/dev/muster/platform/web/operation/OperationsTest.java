package dev.muster.platform.web.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Operations belong together by their paths. */
class OperationsTest {
  private final Operations operations = SmallDocument.operations();

  @Test
  void whatReadsAPathIsFoundByIt() {
    assertEquals(SmallDocument.operation("readNote"), found("/notes/{noteId}"));
    assertEquals(Optional.empty(), operations.read("/notes/{noteId}/archiving"));
  }

  @Test
  void aThingIsFoundByItsVariableAndByItsCollection() {
    Optional<PathTemplate> note = Optional.of(PathTemplate.of("/notes/{noteId}"));

    assertEquals(note, operations.thing("noteId"));
    assertEquals(note, operations.thingIn("notes"));
    assertEquals(Optional.of(PathTemplate.of("/people/{personId}")), operations.thing("personId"));
    assertEquals(Optional.empty(), operations.thingIn("readers"));
    assertEquals(Optional.empty(), operations.thing(""));
  }

  @Test
  void whatLinksTwoThingsIsFoundByTheVariablesOfBoth() {
    assertEquals(
        Optional.of(PathTemplate.of("/notes/{noteId}/readers/{personId}")),
        operations.thing(Set.of("personId", "noteId")));
    assertEquals(
        Optional.of(PathTemplate.of("/notes/{noteId}")), operations.thing(Set.of("noteId")));
    assertEquals(Optional.empty(), operations.thing(Set.of()));
  }

  @Test
  void whatCanBeReadBelowAThingNamesNothingFurther() {
    assertEquals(
        List.of("listReaders", "readHistory", "listPeopleOfNote"),
        ids(operations.below(path("/notes/{noteId}"))));
    assertEquals(List.of(), operations.below(path("/notes")));
    assertEquals(List.of(), operations.below(path("/notes/{noteId}/readers")));
  }

  @Test
  void aPageHasFormsOfItsPathAndOfWhatHasNoPageOfItsOwn() {
    assertEquals(List.of("putNote", "addNote"), ids(operations.forms(path("/notes"))));
    assertEquals(
        List.of("archiveNote", "reviseNote", "removeNote"),
        ids(operations.forms(path("/notes/{noteId}"))));
    assertEquals(
        List.of("putReading", "addReader"), ids(operations.forms(path("/notes/{noteId}/readers"))));
    assertEquals(
        List.of("putReading", "endReading"),
        ids(operations.forms(path("/notes/{noteId}/readers/{personId}"))));
    assertEquals(List.of("putPerson"), ids(operations.forms(path("/people/{personId}"))));
  }

  @Test
  void withoutADocumentThereAreNoOperations() {
    Operations none = new Operations(new ResourceResolver(List.of()), JsonMapper.createDefault());

    assertEquals(Optional.empty(), none.read("/notes"));
  }

  @Test
  void aDocumentThatIsNoJsonIsTold() {
    Operations broken = SmallDocument.operations("{\"paths\"");

    assertThrows(UncheckedIOException.class, () -> broken.read("/notes"));
  }

  private Operation found(String path) {
    return operations.read(path).orElseThrow();
  }

  private static PathTemplate path(String text) {
    return PathTemplate.of(text);
  }

  private static List<String> ids(List<Operation> operations) {
    return operations.stream().map(Operation::id).toList();
  }
}
