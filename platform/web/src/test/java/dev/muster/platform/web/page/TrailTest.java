package dev.muster.platform.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.operation.SmallDocument;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page leads to those above it, and a command back to the nearest one. */
class TrailTest {
  private final Trail trail = SmallSessions.trail();

  @Test
  void eachSegmentWithAPageIsALinkAndTheLastIsThePageItself() {
    assertEquals(
        Trail.START
            + "<li><a href=\"/notes\">Notes</a></li><li><a href=\"/notes/7\">7</a></li>"
            + "<li><span aria-current=\"page\">Readers</span></li></ol></nav>\n",
        written("listReaders", Map.of("noteId", "7")));
  }

  @Test
  void aSegmentWithoutAPageIsAWord() {
    assertEquals(
        Trail.START
            + "<li>People</li><li><span aria-current=\"page\">&lt;</span></li></ol></nav>\n",
        written("readPerson", Map.of("personId", "<")));
  }

  @ParameterizedTest
  @CsvSource({
    "addNote, known.it=1, /notes",
    "reviseNote, known.noteId=7, /notes/7",
    "archiveNote, known.noteId=7, /notes/7",
    "removeNote, known.noteId=7, /notes",
    "putReading, known.noteId=7&path.personId=8, /notes/7/readers/8",
    "endReading, known.noteId=7&known.personId=8, /notes/7/readers",
    "clean, known.it=1, /"
  })
  void aCommandLeadsBackToTheNearestPage(String command, String form, String page) {
    assertEquals(page, trail.back(Submission.of(SmallDocument.operation(command), form)));
  }

  @Test
  void whoIsSignedInFindsTheWayOutBesideIt() {
    Markup out = new Markup();
    trail.write(
        out,
        new View(
            SmallDocument.operation("listNotes"),
            Map.of(),
            Map.of(),
            "",
            Map.of(Submission.TOKEN, "t")));

    String written = out.toString();
    assertTrue(
        written.contains("</ol><form method=\"post\" action=\"/forms/endSession\">"), written);
    assertTrue(written.endsWith("Sign out</button></p>\n</form>\n</nav>\n"), written);
  }

  private String written(String operation, Map<String, String> path) {
    Markup out = new Markup();
    trail.write(out, new View(SmallDocument.operation(operation), path, Map.of(), "", Map.of()));
    return out.toString();
  }
}
