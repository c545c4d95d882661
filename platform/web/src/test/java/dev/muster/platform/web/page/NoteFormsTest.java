package dev.muster.platform.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.HtmlFlaws;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A form runs the operation that it is of, for a page of the service alone. */
class NoteFormsTest implements NoteFixture {
  @Test
  void eachOperationThatTakesValuesHasAFormWherePeopleWantIt() {
    String list = page("/notes");
    String note = page("/notes/" + note("Milk"));

    assertEquals(List.of("addNote", "putNote"), forms(list));
    assertEquals(List.of("removeNote", "reviseNote"), forms(note));
    assertTrue(note.contains("name=\"body.text\" aria") || note.contains("value=\"Milk\""), note);
    assertTrue(note.contains("<input type=\"hidden\" name=\"header.If-Match\""), note);
    assertFalse(note.contains("name=\"body.id\""), note);
  }

  @Test
  void aFormAddsAndLeadsToWhatIsNew() {
    Answer added = send("addNote", "body.text=Milk+%26+honey&body.color=RED&body.weight=12");

    added.hasStatus(303);
    api()
        .get(added.header("Location"))
        .is(
            200,
            """
            {"id": 1, "text": "Milk & honey", "color": "RED", "pinned": false,
             "since": "1970-01-01T00:00:00Z", "weight": 12}\
            """);
  }

  @Test
  void theSameFormSentTwiceAddsOnce() {
    String form = "header.Idempotency-Key=8e03978e&body.text=Milk";

    String first = send("addNote", form).hasStatus(303).header("Location");

    assertEquals(first, send("addNote", form).hasStatus(303).header("Location"));
    assertEquals(1, api().get("/notes").member("items").size());
  }

  @Test
  void aChangeKeepsWhatItsFormShowsAndTakesAwayWhatIsEmptied() {
    long note =
        send("addNote", "body.text=Milk&body.weight=12").hasStatus(303).status() == 303 ? 1 : 0;

    send(
            "reviseNote",
            "known.noteId=1&header.If-Match=%221%22&body.text=Bread&body.weight=&body.pinned=true")
        .hasStatus(303)
        .hasHeader("Location", "/notes/" + note);

    Answer changed = api().get("/notes/" + note);
    assertEquals("Bread", changed.member("text").getStringValue());
    assertTrue(changed.member("weight").isNull());
    assertTrue(changed.member("pinned").getBooleanValue());
  }

  @Test
  void aFormOfAnOlderVersionIsRefused() {
    long note = note("Milk");
    api().patch("/notes/" + note, "{\"text\": \"Bread\"}").hasStatus(200);

    Answer refused =
        send("reviseNote", "known.noteId=" + note + "&header.If-Match=%221%22&body.text=Cheese");

    refused.hasStatus(412);
    assertEquals("Bread", api().get("/notes/" + note).member("text").getStringValue());
  }

  @Test
  void aRemovalLeadsToTheList() {
    long note = note("Milk");

    send("removeNote", "known.noteId=" + note).hasStatus(303).hasHeader("Location", "/notes");

    api().get("/notes/" + note).hasStatus(404);
  }

  @Test
  void whatIsWrongIsToldBesideItsFieldAndTheRestIsKept() {
    Answer refused = send("addNote", "body.text=&body.weight=heavy&body.color=GREEN");

    refused.hasStatus(400).hasHeader("Content-Type", "text/html;charset=utf-8");
    String page = refused.body();
    assertEquals(List.of(), HtmlFlaws.of(page), page);
    assertTrue(page.contains("id=\"addNote-text-error\">Text is required.</p>"), page);
    assertTrue(page.contains("id=\"addNote-weight-error\">Weight must be a whole number"), page);
    assertTrue(page.contains("value=\"heavy\""), page);
    assertTrue(page.contains("<option selected value=\"GREEN\">"), page);
  }

  @Test
  void aRefusalByARuleIsToldInTheForm() {
    send("addNote", "body.text=Milk&body.pinned=true").hasStatus(303);

    Answer refused = send("addNote", "body.text=Bread&body.pinned=true");

    refused.hasStatus(409);
    assertTrue(refused.body().contains("role=\"alert\"><p>"), refused::body);
    assertTrue(refused.body().contains("href=\"/problems/pinned-already\""), refused::body);
    assertTrue(refused.body().contains("value=\"Bread\""), refused::body);
  }

  @Test
  void aPathThatAFormDoesNotFillIsRefusedAtItsField() {
    Answer refused = send("putNote", "path.noteId=&body.text=Milk");

    refused.hasStatus(400);
    assertTrue(refused.body().contains("id=\"putNote-noteId-error\">Note must be"), refused::body);
  }

  @Test
  void aFormOfAnotherSiteDoesNothing() {
    for (String[] headers :
        new String[][] {
          {"Origin", "https://attacker.example"},
          {"Origin", "null"},
          {"Origin", origin(), "Sec-Fetch-Site", "cross-site"},
          {"Origin", origin(), "Sec-Fetch-Site", "same-site"},
          {"X-Nothing", "of a browser"}
        }) {
      HttpRequest.Builder request = form("addNote", "body.text=Milk").headers(headers);
      Answer refused = api().send(request).hasStatus(403);
      assertTrue(refused.body().contains("origin-not-allowed"), refused::body);
    }
    assertEquals(0, api().get("/notes").member("items").size());
  }

  @Test
  void thereAreNoFormsOfOtherThings() {
    send("listNotes", "").hasStatus(404);
    send("nothing", "").hasStatus(404);
    api().get("/forms/addNote").hasStatus(405);
    api().send("POST", "/forms/addNote", "application/json", "{}").hasStatus(403);
  }

  @Test
  void noClientSendsTheFormOfARequestItself() {
    Answer answer =
        api().send(api().request("/notes").header("muster-form", "addNote?body.text=Milk"));

    answer.hasStatus(200).hasHeader("Content-Type", "application/json");
  }

  private String page(String path) {
    return api().send(api().request(path).header("Accept", "text/html")).hasStatus(200).body();
  }

  private static List<String> forms(String page) {
    return Pattern.compile("action=\"/forms/(\\w+)\"")
        .matcher(page)
        .results()
        .map(it -> it.group(1))
        .sorted()
        .toList();
  }

  private Answer send(String operation, String form) {
    return api().send(form(operation, form).header("Origin", origin()));
  }

  private HttpRequest.Builder form(String operation, String form) {
    return api()
        .request("/forms/" + operation)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
        .POST(BodyPublishers.ofString(form));
  }

  private String origin() {
    return "http://" + service().getAuthority();
  }
}
