package dev.muster.platform.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.operation.Operations;
import dev.muster.platform.web.operation.SmallDocument;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The items of a list are a table, and each row leads to what it is about. */
class TablesTest {
  private static final String MORE = "<th scope=\"col\"><span class=\"unseen\">More</span></th>";

  private final Operations operations = SmallDocument.operations();
  private final Tables tables = new Tables(operations, new Values(operations));

  @Test
  void anEmptyListSaysSo() {
    assertEquals(
        "<p class=\"empty\">There is nothing here.</p>\n", written("listNotes", Map.of(), "[]"));
  }

  @Test
  void theNameOfAnItemLeadsToIt() {
    assertEquals(
        table(
            "<th scope=\"col\">Id</th><th scope=\"col\">Name</th>",
            """
            <tr><td data-label="Id">7</td><td data-label="Name"><a href="/notes/7">Milk</a></td></tr>
            <tr><td data-label="Id">8</td><td data-label="Name"></td></tr>
            """),
        written("listNotes", Map.of(), "[{\"id\": 7, \"name\": \"Milk\"}, {\"id\": 8}]"));
  }

  @Test
  void anItemOfAListOfOthersLeadsToTheCollectionThatTheListIsAbout() {
    assertEquals(
        table(
            "<th scope=\"col\">Id</th>",
            "<tr><td data-label=\"Id\"><a href=\"/people/7\">7</a></td></tr>\n"),
        written("listPeopleOfNote", Map.of("noteId", "1"), "[{\"id\": 7}]"));
  }

  @Test
  void anItemThatIsNoThingLeadsNowhere() {
    assertEquals(
        table("<th scope=\"col\">Id</th>", "<tr><td data-label=\"Id\">7</td></tr>\n"),
        written("readHistory", Map.of("noteId", "1"), "[{\"id\": 7}]"));
  }

  @Test
  void anItemThatLinksTheListAndAnotherThingLeadsToTheLink() {
    assertEquals(
        table(
            "<th scope=\"col\">Person</th><th scope=\"col\">Since</th>" + MORE,
            """
            <tr><td data-label="Person"><a href="/people/7">Ann</a></td>\
            <td data-label="Since">today</td>\
            <td><a href="/notes/1/readers/7">Details<span class="unseen"> of Ann</span></a></td></tr>
            """),
        written(
            "listReaders",
            Map.of("noteId", "1"),
            "[{\"person\": {\"id\": 7, \"name\": \"Ann\"}, \"since\": \"today\"}]"));
  }

  @Test
  void anItemThatNamesNoOtherThingHasNoDetails() {
    assertEquals(
        table("<th scope=\"col\">Who</th>", "<tr><td data-label=\"Who\">Ann</td></tr>\n"),
        written("listReaders", Map.of("noteId", "1"), "[{\"who\": {\"name\": \"Ann\"}}]"));
  }

  @Test
  void aTextOfMoreThanFortyLettersIsLong() {
    String forty = "a".repeat(40);

    assertEquals(
        table(
            "<th scope=\"col\">It</th><th scope=\"col\">More</th><th scope=\"col\">Most</th>",
            ("<tr><td data-label=\"It\">%s</td><td class=\"long\" data-label=\"More\">%sb</td>"
                    + "<td data-label=\"Most\">7</td></tr>\n")
                .formatted(forty, forty)),
        written(
            "listNotes",
            Map.of(),
            "[{\"it\": \"%s\", \"more\": \"%sb\", \"most\": 7}]".formatted(forty, forty)));
  }

  private static String table(String columns, String rows) {
    return "<table>\n<caption class=\"unseen\">It</caption>\n<thead><tr>%s</tr></thead>\n<tbody>\n%s"
            .formatted(columns, rows)
        + "</tbody>\n</table>\n";
  }

  private String written(String list, Map<String, String> path, String items) {
    Markup out = new Markup();
    View view = new View(operations.named(list).orElseThrow(), path, Map.of(), "", Map.of());
    tables.write(out, view, "It", SmallDocument.json(items));
    return out.toString();
  }
}
