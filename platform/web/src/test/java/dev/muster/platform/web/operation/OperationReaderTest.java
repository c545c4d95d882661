package dev.muster.platform.web.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.operation.Field.Kind;
import dev.muster.platform.web.operation.Field.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the document says of an operation is what pages know of it. */
class OperationReaderTest {
  private static final Field NOTE =
      new Field(
          Place.PATH, "noteId", "path.noteId", "The note.", Kind.NUMBER, List.of(), true, false);

  @Test
  void aListHasItsSubjectAndItsParameters() {
    assertEquals(
        new Operation(
            "GET",
            PathTemplate.of("/notes"),
            "listNotes",
            "List notes",
            "notes, the newest first",
            List.of(
                query("text", "A part of it.", Kind.TEXT),
                query("pinned", "", Kind.FLAG),
                query("after", "", Kind.TEXT)),
            "",
            false,
            false,
            true),
        SmallDocument.operation("listNotes"));
  }

  @Test
  void aCommandHasAFieldForEachSingleValueThatAClientMayTell() {
    assertEquals(
        new Operation(
            "POST",
            PathTemplate.of("/notes"),
            "addNote",
            "Add a note",
            "",
            List.of(
                body("text", "What it says", Kind.TEXT, true, false),
                body("body", "", Kind.LONG_TEXT, false, true),
                body("secret", "", Kind.PASSWORD, false, false),
                body("weight", "", Kind.NUMBER, false, false),
                body("pinned", "", Kind.FLAG, false, false),
                color("color", true, false),
                color("paint", false, true)),
            "application/json",
            false,
            true,
            true),
        SmallDocument.operation("addNote"));
  }

  @Test
  void aCommandOnAPathHasTheVariablesOfThePath() {
    Operation remove = SmallDocument.operation("removeNote");

    assertEquals(List.of(NOTE), remove.fields());
    assertEquals(List.of(NOTE), remove.of(Place.PATH));
    assertEquals(List.of(), remove.of(Place.BODY));
    assertEquals("DELETE", remove.method());
    assertEquals("", remove.bodyType());
    assertFalse(remove.guarded());
    assertTrue(remove.fillable());
  }

  @Test
  void aChangeTakesTheTagOfWhatItChanges() {
    Operation revise = SmallDocument.operation("reviseNote");

    assertEquals("application/merge-patch+json", revise.bodyType());
    assertTrue(revise.guarded());
    assertFalse(revise.keyed());
    assertTrue(revise.patches());
    assertFalse(revise.reads());
  }

  @Test
  void aCommandThatNeedsAListCannotBeFilled() {
    assertFalse(SmallDocument.operation("putPages").fillable());
  }

  private static Field query(String name, String hint, Kind kind) {
    return new Field(Place.QUERY, name, "query." + name, hint, kind, List.of(), false, false);
  }

  private static Field body(
      String name, String hint, Kind kind, boolean required, boolean nullable) {
    return new Field(Place.BODY, name, "body." + name, hint, kind, List.of(), required, nullable);
  }

  private static Field color(String name, boolean required, boolean nullable) {
    return new Field(
        Place.BODY,
        name,
        "body." + name,
        "",
        Kind.CHOICE,
        List.of("RED", "GREEN"),
        required,
        nullable);
  }
}
