package dev.muster.platform.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.operation.SmallDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form has a control for each value that its operation takes. */
class FormsTest {
  @Test
  void theFiltersOfAListAreAllButItsCursor() {
    assertEquals(
        """
        <details class="panel"><summary>Filter</summary>
        <form method="get" action="/notes">
        <div class="fields">
        <div class="field"><label for="filter-text">Text <span class="quiet"></span></label>
        <input id="filter-text" name="text" aria-describedby="filter-text-hint" value="" autocomplete="off">
        <p class="hint" id="filter-text-hint">A part of it.</p>
        </div>
        <div class="field"><label for="filter-pinned">Pinned <span class="quiet"></span></label>
        <select id="filter-pinned" name="pinned"><option value=""></option>\
        <option value="true">yes</option><option value="false">no</option></select>
        </div>
        </div>
        <p class="buttons"><button>Apply</button> <a href="/notes">Show all</a></p>
        </form>
        </details>
        """,
        filters("listNotes", Map.of()));
  }

  @Test
  void filtersThatAreSetAreOpen() {
    assertTrue(
        filters("listNotes", Map.of("query.text", "Milk"))
            .startsWith("<details class=\"panel\" open>"));
    assertTrue(
        filters("listNotes", Map.of("query.limit", "5")).startsWith("<details class=\"panel\">"));
    assertEquals("", filters("readHistory", Map.of()));
  }

  @Test
  void aCommandHidesWhatThePageKnowsAndTheTagOfWhatItChanges() {
    assertEquals(
        """
        <form method="post" action="/forms/reviseNote">
        <input type="hidden" name="header.If-Match" value="&quot;1&quot;">
        <div class="fields">
        <input type="hidden" name="known.noteId" value="7 +/">
        <div class="field"><label for="reviseNote-color">Color <span class="quiet"></span></label>
        <select id="reviseNote-color" name="body.color" required>\
        <option value="RED">RED</option><option selected value="GREEN">GREEN</option></select>
        </div>
        </div>
        <p class="buttons"><button>Revise a note</button></p>
        </form>
        """,
        command(
            "reviseNote",
            Map.of("noteId", "7%20+%2F"),
            Filled.with(Map.of("body.color", "GREEN")),
            "\"1\""));
  }

  @Test
  void aFormOfAPutAsksForTheVariableThatThePageDoesNotKnowAndShowsWhatIsOptional() {
    assertEquals(
        """
        <form method="post" action="/forms/putReading">
        <div class="fields">
        <input type="hidden" name="known.noteId" value="7">
        <div class="field"><label for="putReading-personId">Person <span class="quiet"></span></label>
        <input inputmode="numeric" id="putReading-personId" name="path.personId" required \
        value="" autocomplete="off">
        </div>
        <div class="field"><label for="putReading-quietly">Quietly \
        <span class="quiet">optional</span></label>
        <select id="putReading-quietly" name="query.quietly"><option value=""></option>\
        <option value="true">yes</option><option value="false">no</option></select>
        </div>
        <div class="field"><label for="putReading-since">Since \
        <span class="quiet">optional</span></label>
        <input id="putReading-since" name="query.since" value="" autocomplete="off">
        </div>
        </div>
        <p class="buttons"><button>Put a reading</button></p>
        </form>
        """,
        command("putReading", Map.of("noteId", "7"), Filled.with(Map.of()), "\"1\""));
  }

  @Test
  void aFormThatRemovesIsMarkedAsDangerousAndNoOtherIs() {
    assertTrue(
        command("removeNote", Map.of(), Filled.with(Map.of()), "")
            .contains("<button class=\"danger\">Remove a note</button>"));
    assertTrue(
        command("archiveNote", Map.of(), Filled.with(Map.of()), "")
            .contains("<button>Archive a note</button>"));
  }

  @Test
  void onlyAFormThatAddsSendsAKeyAndOnlyAChangeOfAVersionATag() {
    String add = command("addNote", Map.of(), Filled.with(Map.of()), "\"1\"");
    String revise = command("reviseNote", Map.of(), Filled.with(Map.of()), "");

    assertTrue(
        add.contains("<input type=\"hidden\" name=\"header.Idempotency-Key\" value=\""), add);
    assertFalse(add.contains("If-Match"), add);
    assertFalse(revise.contains("header."), revise);
  }

  @Test
  void whatIsStoredStandsInTheFormsThatChangeItAndInNoOther() {
    assertTrue(commands("reviseNote").contains("value=\"Milk\""));
    assertTrue(commands("putNote").contains("value=\"Milk\""));
    assertFalse(commands("addNote").contains("value=\"Milk\""));
    assertTrue(
        commands("addNote")
            .startsWith(
                """
                <h2>Actions</h2>
                <details class="panel"><summary>Add a note</summary>
                <form\
                """));
    assertTrue(commands("addNote").endsWith("</form>\n</details>\n"));
  }

  private static String commands(String command) {
    Markup out = new Markup();
    View view = new View(SmallDocument.operation("readNote"), Map.of(), Map.of(), "", Map.of());
    Forms.commands(
        out, view, Map.of("body.text", "Milk"), List.of(SmallDocument.operation(command)));
    return out.toString();
  }

  private static String filters(String list, Map<String, String> query) {
    Markup out = new Markup();
    View view = new View(SmallDocument.operation(list), Map.of(), query, "", Map.of());
    Forms.filters(out, view, Filled.with(query));
    return out.toString();
  }

  private static String command(
      String command, Map<String, String> path, Filled filled, String tag) {
    Markup out = new Markup();
    Map<String, String> values = new HashMap<>(filled.values());
    values.put(Submission.IF_MATCH, tag);
    Forms.command(
        out,
        SmallDocument.operation(command),
        path,
        new Filled(values, filled.errors(), filled.others()));
    return out.toString();
  }
}
