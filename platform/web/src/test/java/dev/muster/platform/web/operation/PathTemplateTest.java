package dev.muster.platform.web.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A path of the document becomes the path of a request, and back. */
class PathTemplateTest {
  private static final PathTemplate READING = PathTemplate.of("/notes/{noteId}/readers/{personId}");

  @Test
  void itsSegmentsAreWordsAndVariables() {
    assertEquals(List.of("notes", "{noteId}", "readers", "{personId}"), READING.segments());
    assertEquals(Set.of("noteId", "personId"), READING.variables());
    assertEquals("", READING.variable(0));
    assertEquals("noteId", READING.variable(1));
    assertEquals("personId", READING.lastVariable());
    assertEquals("", PathTemplate.of("/notes").lastVariable());
  }

  @Test
  void valuesAreTakenOutOfAPathAndPutIntoIt() {
    Map<String, String> values = Map.of("noteId", "1%2F2", "personId", "7");

    assertEquals(values, READING.values("/notes/1%2F2/readers/7"));
    assertEquals(Map.of("noteId", "1"), READING.values("/notes/1"));
    assertEquals(values, READING.values("/notes/1%2F2/readers/7/more"));
    assertEquals("/notes/1%2F2/readers/7", READING.path(values));
    assertEquals("/notes/1%2F2", READING.path(values, 2));
    assertEquals("/notes/-/readers/7", READING.path(Map.of("personId", "7")));
  }

  @Test
  void aParentIsOneSegmentShorter() {
    PathTemplate note = PathTemplate.of("/notes/{noteId}");

    assertTrue(note.isParentOf(PathTemplate.of("/notes/{noteId}/readers")));
    assertFalse(note.isParentOf(READING));
    assertFalse(note.isParentOf(PathTemplate.of("/notes/{number}/readers")));
    assertFalse(note.isParentOf(note));
  }
}
