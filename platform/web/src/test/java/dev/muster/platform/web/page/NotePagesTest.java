package dev.muster.platform.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.HtmlFlaws;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever prefers HTML gets a page of what everybody else gets in JSON. */
class NotePagesTest implements NoteFixture {
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

  @Test
  void aListIsATableWhoseRowsLeadToTheirThings() {
    long milk = note("Milk");

    Answer page = page("/notes", 200);

    assertShows(page, "<h1>Notes</h1>");
    assertShows(page, "<td data-label=\"Id\"><a href=\"/notes/" + milk + "\">" + milk + "</a>");
    assertShows(page, "<td data-label=\"Text\">Milk</td>");
    assertShows(page, "<td data-label=\"Pinned\">no</td>");
    assertShows(page, "<time datetime=\"1970-01-01T00:00:00Z\">1970-01-01 00:00 UTC</time>");
    assertShows(page, "<span class=\"none\">&#8211;</span>");
  }

  @Test
  void aThingIsAListOfItsMembers() {
    Answer page = page("/notes/" + note("Milk"), 200);

    assertShows(page, "<h1>Note</h1>");
    assertShows(page, "<dt>Text</dt><dd>Milk</dd>");
    assertShows(page, "<li><a href=\"/notes\">Notes</a></li>");
  }

  @Test
  void aFragmentIsOnThePagesOfItsPathAloneAndMayAskTheDatabase() {
    long note = note("Milk");
    String fragment = "<p>Note " + note + ", on a thread that may wait: true</p>";

    assertShows(page("/notes/" + note, 200), fragment);
    assertFalse(page("/notes", 200).body().contains("on a thread"));
    assertFalse(page("/notes/" + NOBODY, 404).body().contains("on a thread"));
  }

  @Test
  void whoDoesNotPreferAPageGetsJson() {
    String path = "/notes/" + note("Milk");
    String json = api().get(path).body();

    for (String accept :
        List.of("*/*", "application/json", "application/*", "text/html;q=0.5, */*;q=0.6")) {
      assertEquals(json, get(path, accept).body(), accept);
    }
    for (String accept :
        List.of("text/html", "text/html;q=0.6, */*;q=0.5", "application/json;q=0, */*")) {
      assertShows(get(path, accept), "<!DOCTYPE html>");
    }
  }

  @Test
  void aPageHasNotTheTagOfTheJson() {
    String path = "/notes/" + note("Milk");

    Answer json = api().get(path).hasHeader("ETag", "\"1\"");
    Answer page = page(path, 200).hasHeader("ETag", "").hasHeader("Cache-Control", "no-store");

    json.variesBy("Accept");
    page.variesBy("Accept");
    api()
        .send(api().request(path).header("If-None-Match", "\"1\""))
        .hasStatus(304)
        .variesBy("Accept");
    api()
        .send(api().request(path).header("If-None-Match", "\"1\"").header("Accept", BROWSER))
        .hasStatus(200);
    api().get("/notes").variesBy("Accept");
    api().get("/notes/" + NOBODY).variesBy("Accept");
  }

  @Test
  void onlyWhatThereIsAPageOfVariesByAccept() {
    String tag = api().get("/assets/muster.css").hasStatus(200).header("ETag");
    Answer unchanged =
        api().send(api().request("/assets/muster.css").header("If-None-Match", tag)).hasStatus(304);

    assertFalse(unchanged.response().headers().allValues("Vary").contains("Accept"));
  }

  @Test
  void aCommandOfAProgramIsNotAnsweredWithAPage() {
    api()
        .send(
            api()
                .request("/notes")
                .header("Accept", "text/html, application/json")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"text\": \"Milk\"}")))
        .hasStatus(201)
        .hasHeader("Content-Type", "application/json");
  }

  @Test
  void textIsNeverMarkup() {
    long note = note("<b>&\\\"'</b><script>");
    String shown = "&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;&lt;script&gt;";

    assertShows(page("/notes", 200), "<td data-label=\"Text\">" + shown + "</td>");
    assertShows(page("/notes/" + note, 200), "<dd>" + shown + "</dd>");
    assertShows(page("/notes/" + note, 200), "value=\"" + shown + "\"");
    assertShows(page("/notes?text=%3Cb%3E%22", 200), "value=\"&lt;b&gt;&quot;\"");
    assertFalse(page("/notes/%3Cscript%3E", 400).body().contains("<script"));
  }

  @Test
  void filtersAreAFormThatKeepsItsValues() {
    note("Milk");

    Answer page = page("/notes?color=RED", 200);

    assertShows(page, "<form method=\"get\" action=\"/notes\">");
    assertShows(page, "<option selected value=\"RED\">RED</option>");
    assertShows(page, "There is nothing here.");
    assertShows(page, "name=\"limit\"");
    assertFalse(page.body().contains("name=\"after\""));
  }

  @Test
  void anEmptyFieldIsNoFilterOfAPage() {
    note("Milk");

    assertShows(page("/notes?text=&pinned=false&since=", 200), "Milk");
    api().get("/notes?text=&pinned=false").hasStatus(400);
  }

  @Test
  void aWrongFilterIsToldBesideItsField() {
    Answer page = page("/notes?minWeight=light&shape=round", 400);

    assertShows(page, "id=\"filter-minWeight-error\">Min weight must be a whole number");
    assertShows(page, " aria-invalid=\"true\" value=\"light\"");
    assertShows(page, "<p class=\"error\">shape is not known here</p>");
  }

  @Test
  void theNextPageIsALinkThatKeepsTheFilters() {
    note("Milk");
    note("Bread");

    String page = page("/notes?limit=1&pinned=false", 200).body();

    String next = page.replaceAll("(?s).*<a rel=\"next\" href=\"([^\"]*)\">.*", "$1");
    assertTrue(next.startsWith("/notes?"), next);
    Answer second = page(next.replace("&amp;", "&"), 200);
    assertShows(second, "<td data-label=\"Text\">Bread</td>");
    assertFalse(second.body().contains("rel=\"next\""));
  }

  @Test
  void aDeadLinkLeadsToThePageOfItsProblem() {
    Answer page = page("/notes/" + NOBODY, 404);

    assertShows(page, "<h1>Unknown note <small>404</small></h1>");
    assertShows(page, "<a href=\"/problems/unknown-note\">");
    assertShows(page("/nowhere", 404), "<h1>Not found <small>404</small></h1>");
    api().get("/nowhere").hasHeader("Content-Type", "application/problem+json");
  }

  private Answer page(String path, int status) {
    Answer page =
        get(path, BROWSER).hasStatus(status).hasHeader("Content-Type", "text/html;charset=utf-8");
    assertEquals(List.of(), HtmlFlaws.of(page.body()), page::body);
    return page;
  }

  private Answer get(String path, String accept) {
    return api().send(api().request(path).header("Accept", accept));
  }

  private static void assertShows(Answer page, String text) {
    assertTrue(page.body().contains(text), () -> text + " in " + page.body());
  }
}
