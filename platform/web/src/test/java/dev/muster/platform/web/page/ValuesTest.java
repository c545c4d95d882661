package dev.muster.platform.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.operation.SmallDocument;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value of JSON is written for people, and leads to what it names. */
class ValuesTest {
  private static final String NONE = "<span class=\"none\">&#8211;</span>";

  private final Values values = new Values(SmallDocument.operations());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true                      | yes
          false                     | no
          12                        | 12
          "a <b>"                   | a &lt;b&gt;
          "12"                      | 12
          []                        | <span class="none">&#8211;</span>
          {}                        | <span class="none">&#8211;</span>
          ["a", "b", "c"]           | a, b, c
          "2024-01-31"              | 2024-01-31
          "2024-01-31T12:34:56Z"    | <time datetime="2024-01-31T12:34:56Z">2024-01-31 12:34 UTC</time>
          "2024-01-31T12:34:56+01"  | 2024-01-31T12:34:56+01
          """)
  void aValueIsWrittenByItsType(String json, String html) {
    assertEquals(html, written("it", json));
  }

  @Test
  void aNumberThatNamesAThingLeadsThere() {
    assertEquals("<a href=\"/notes/7\">7</a>", written("noteId", "7"));
    assertEquals("7", written("noteId", "\"7\""));
  }

  @Test
  void anObjectLeadsToItsThingAndTellsTheRest() {
    assertEquals(
        "<a href=\"/notes/7\">Milk</a> &#183; <span class=\"quiet\">Weight</span> 12"
            + " &#183; RED &#183; <span class=\"quiet\">Pinned</span> yes &#183; a, b &#183; "
            + "<span class=\"quiet\">Since</span> "
            + NONE,
        written(
            "note",
            """
            {"id": 7, "title": "Milk", "weight": 12, "color": "RED", "pinned": true,
             "tags": ["a", "b"], "since": null}\
            """));
  }

  @Test
  void anObjectWithoutANameLeadsToItsThingByItsIdentity() {
    assertEquals("<a href=\"/people/7\">7</a>", written("person", "{\"id\": 7}"));
  }

  @Test
  void anObjectThatIsNoThingTellsAllItsMembers() {
    assertEquals(
        "<span class=\"quiet\">Id</span> 7 &#183; Milk",
        written("it", "{\"id\": 7, \"name\": \"Milk\"}"));
    assertEquals("Milk", written("note", "{\"name\": \"Milk\"}"));
  }

  @Test
  void eachObjectOfAListHasALineAndLeadsIntoTheCollection() {
    assertEquals(
        "<ul class=\"plain\"><li><a href=\"/notes/7\">Milk</a></li><li>"
            + "<a href=\"/notes/8\">Bread</a></li></ul>",
        written("notes", "[{\"id\": 7, \"name\": \"Milk\"}, {\"id\": 8, \"name\": \"Bread\"}]"));
  }

  @Test
  void theNameOfAnObjectIsATextOfAMemberThatNamesIt() {
    assertEquals(Optional.of("Milk"), label("{\"id\": 7, \"title\": \"Milk\"}"));
    assertEquals(Optional.of("Milk"), label("{\"name\": 7, \"username\": \"Milk\"}"));
    assertEquals(Optional.empty(), label("{\"id\": 7}"));
  }

  @Test
  void theColumnsOfATableAreTheMembersOfAllItems() {
    assertEquals(
        List.of("id", "name", "since"),
        Values.columns(
            SmallDocument.json("[{\"id\": 1, \"name\": \"a\"}, {\"id\": 2, \"since\": 3}]")));
  }

  private String written(String name, String json) {
    Markup out = new Markup();
    values.write(out, name, SmallDocument.json(json));
    return out.toString();
  }

  private static Optional<String> label(String json) {
    return Values.label(SmallDocument.json(json));
  }
}
