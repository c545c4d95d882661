package dev.muster.platform.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.operation.Operations;
import dev.muster.platform.web.operation.SmallDocument;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A page has where it is, what it shows, what is below it and what can be done. */
class PageWriterTest {
  private final Operations operations = SmallDocument.operations();
  private final Values values = new Values(operations);
  private final PageWriter pages =
      new PageWriter(
          operations,
          values,
          new Tables(operations, values),
          SmallSessions.trail(),
          List.of(new Fragment("/notes/{noteId}"), new Fragment("/notes")));

  @Test
  void aThingTellsItsMembersAndWhatIsBelowIt() {
    String page = page("readHistory", "", "{\"title\": \"Milk\", \"weight\": 12}");

    assertEquals(
        """
        <h1>Milk <small>What became of it</small></h1>
        <dl>
        <dt>Title</dt><dd>Milk</dd>
        <dt>Weight</dt><dd>12</dd>
        </dl>

        </main>
        """,
        between(page, "<h1>", "</body>"));
    assertTrue(page.contains("<title>Milk &#183; Muster</title>"), page);
    assertTrue(page.contains(Trail.START), page);
  }

  @Test
  void whatCanBeReadBelowAThingIsALinkWithItsSubject() {
    assertEquals(
        """
        <dt>Id</dt><dd>7</dd>
        </dl>
        <p>Fragment of 7</p>
        <nav aria-label="More of it"><h2>More</h2>
        <ul class="places">
        <li><a href="/notes/7/readers">Readers</a></li>
        <li><a href="/notes/7/history">History</a> <span class="quiet">What became of it</span></li>
        <li><a href="/notes/7/authors">Authors</a> <span class="quiet">People, by name</span></li>
        </ul></nav>
        <h2>Actions</h2>
        """,
        between(page("readNote", "", "{\"id\": 7}"), "<dt>", "<details"));
  }

  @Test
  void theFormThatChangesAThingHasWhatIsStoredAndTheTag() {
    String page =
        page("readNote", "\"3\"", "{\"text\": \"Milk\", \"body\": null, \"tags\": [\"a\"]}");

    assertTrue(page.contains("<h1>Note</h1>"), page);
    assertTrue(page.contains("name=\"header.If-Match\" value=\"&quot;3&quot;\""), page);
    assertTrue(page.contains("id=\"reviseNote-text\" name=\"body.text\" required"), page);
    assertTrue(page.contains("value=\"Milk\""), page);
    assertTrue(page.contains("name=\"body.body\">\n</textarea>"), page);
    assertFalse(page.contains("name=\"body.tags\""), page);
    assertFalse(page.contains("name=\"body.weight\""), page);
  }

  @Test
  void aListHasItsFiltersItsItemsTheNextPageAndItsForms() {
    View view =
        new View(
            operations.named("listNotes").orElseThrow(),
            Map.of(),
            Map.of("query.text", "Milk"),
            "/notes?after=7",
            Map.of());

    String page = pages.page(view, SmallDocument.json("{\"items\": []}"));

    assertTrue(page.contains("<title>Notes &#183; Muster</title>"), page);
    assertTrue(page.contains(Trail.START), page);
    assertTrue(page.contains("<h1>Notes</h1>\n<details class=\"panel\" open>"), page);
    assertEquals(
        """
        <p class="empty">There is nothing here.</p>
        <nav class="pages" aria-label="Pages"><a rel="next" href="/notes?after=7">Next page</a></nav>
        <h2>Actions</h2>
        <details class="panel"><summary>Put a note</summary>
        """,
        between(page, "<p class=\"empty\">", "<form method=\"post\""));
    assertTrue(page.contains("<summary>Add a note</summary>"), page);
  }

  @Test
  void theLastPageOfAListHasNoNextAndWhatHasNoCommandNoActions() {
    String page = page("listPeopleOfNote", "", "{\"items\": [{\"it\": 1}]}");

    assertTrue(page.contains("<caption class=\"unseen\">People</caption>"), page);
    assertFalse(page.contains("rel=\"next\""), page);
    assertFalse(page.contains("Actions"), page);
  }

  private String page(String operation, String tag, String json) {
    View view =
        new View(
            operations.named(operation).orElseThrow(),
            Map.of("noteId", "7"),
            Map.of(),
            "",
            Map.of(Submission.IF_MATCH, tag));
    return pages.page(view, SmallDocument.json(json));
  }

  private static String between(String page, String start, String end) {
    int from = page.indexOf(start);
    return page.substring(from, page.indexOf(end, from));
  }

  private record Fragment(String path) implements PageFragment {
    @Override
    public Html on(Map<String, String> variables) {
      return Html.of("<p>Fragment of %s</p>\n", variables.get("noteId"));
    }
  }
}
