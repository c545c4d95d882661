package dev.muster.platform.web.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.ListFixture;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists are read page by page, by links that keep the filters, and by cursors. */
class KeysetPagesTest implements NoteFixture, ListFixture {
  @Test
  void aListThatFitsOnAPageHasNoNext() {
    api().get("/notes").is(200, "{\"items\": [], \"next\": null}").hasHeader("Link", "");

    long note = note("A");

    api()
        .get("/notes?limit=1")
        .is(200, "{\"items\": [%s], \"next\": null}".formatted(NoteFixture.json(note, "A")))
        .hasHeader("Link", "");
  }

  @Test
  void aPageHasFiftyItemsWhenNobodySaysHowMany() {
    for (int i = 0; i < 51; i++) {
      note("A");
    }

    assertEquals(50, api().get("/notes").member("items").size());
  }

  @Test
  void theLinksLeadThroughAllPagesAndKeepTheFilters() {
    List<Long> all = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      all.add(note("100% & co? " + i));
      note("Other " + i);
    }

    String first = "/notes?limit=2&text=100%25%20%26%20co%3F";
    assertEquals(all, walk(first, "id"));
    Answer page = api().get(first);
    String next = page.member("next").getStringValue();
    page.hasHeader("Link", "<%s&after=%s>; rel=\"next\"".formatted(first, next));
  }

  @Test
  void theLinksAreUrisWhateverTheFiltersAre() {
    String text = "e\u0301 &=#+'<>[]{}|^`%20;,/?:@\ud83e\uddb8";
    List<Long> all = List.of(note(text), note(text), note(text));
    // As a form has it, with a plus for a space, and as a URI has it.
    String form = URLEncoder.encode(text, UTF_8);
    String uri = form.replace("+", "%20");

    assertEquals(all, walk("/notes?limit=1&text=" + form, "id"));
    assertEquals(all, walk("/notes?&%74ext=" + uri + "&limit=%31&", "id"));
    Answer page = api().get("/notes?limit=1&text=" + form);
    String next = page.member("next").getStringValue();
    page.hasHeader("Link", "</notes?limit=1&text=%s&after=%s>; rel=\"next\"".formatted(uri, next));
  }

  @Test
  void aCursorBelongsToItsFilters() {
    note("A");
    note("Ab");
    String next = api().get("/notes?limit=1").member("next").getStringValue();

    api().get("/notes?limit=2&after=" + next).hasStatus(200);
    for (String query :
        new String[] {
          "text=a&after=" + next, "after=" + next.substring(1), "after=%00", "after="
        }) {
      api()
          .get("/notes?" + query)
          .isProblem(
              400,
              "invalid-cursor",
              """
              {"title": "Invalid cursor", "instance": "/notes", "detail":
               "The cursor is not one of this list with these filters: begin again without it."}\
              """);
    }
  }
}
