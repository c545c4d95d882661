package dev.muster.platform.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.kit.Answer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The service tells people in HTML, and programs in JSON, what it is. */
class PagesTest implements NoteFixture {
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

  @Test
  void theFrontPageLeadsProgramsOn() {
    for (String accept : new String[] {"*/*", "application/json", "application/*"}) {
      get("/", accept)
          .is(
              200,
              """
              {"name": "Muster", "links": {"notes": "/notes", "problems": "/problems",
               "documentation": "/docs", "description": "/openapi.yaml"}}\
              """)
          .hasHeader("Vary", "Accept, Accept-Encoding");
    }
    assertEquals(api().get("/").body(), get("/", "*/*").body());
  }

  @Test
  void theFrontPageLeadsPeopleOn() {
    Answer page = isPage(get("/", BROWSER));

    for (String place : new String[] {"/docs", "/openapi.yaml", "/notes", "/problems"}) {
      assertTrue(page.body().contains("href=\"" + place + "\""), place);
    }
  }

  @Test
  void everyProblemIsExplainedToPeople() {
    Answer list = isPage(get("/problems", BROWSER));
    int problems = 0;
    for (MatchResult link :
        Pattern.compile("href=\"(/problems/[a-z-]+)\"").matcher(list.body()).results().toList()) {
      Answer page = isPage(get(link.group(1), BROWSER));
      Answer kind = api().get(link.group(1));

      String explanation = text(kind, "explanation").replace("<", "&lt;").replace(">", "&gt;");
      assertTrue(page.body().contains("<p>" + explanation + "</p>"), page::body);
      assertTrue(page.body().contains("<h1>" + text(kind, "title") + "</h1>"), page::body);
      assertTrue(
          page.body().contains("&quot;type&quot;: &quot;" + text(kind, "type") + "&quot;"),
          page::body);
      problems++;
    }
    assertEquals(api().get("/problems").member("items").size(), problems);
  }

  @Test
  void whoWantsPagesMoreThanJsonGetsThem() {
    String html = "text/html;charset=utf-8";
    String json = "application/json";

    get("/problems", "text/html").hasHeader("Content-Type", html);
    get("/problems", "image/png, text/html;q=0.5").hasHeader("Content-Type", html);
    get("/problems", "application/yaml, text/html;q=0.5").hasHeader("Content-Type", html);
    get("/problems", "text/*;q=0.5, */*;q=0.1").hasHeader("Content-Type", html);
    get("/problems", "application/json;q=0.5, text/html;q=0.6").hasHeader("Content-Type", html);
    get("/problems", "application/json;q=0.6, text/html;q=0.5").hasHeader("Content-Type", json);
    get("/problems", "text/html;q=0, */*").hasHeader("Content-Type", json);
    get("/problems", "image/png").hasStatus(406);
  }

  @Test
  void theStylesheetIsThereAndMayBeKept() {
    Answer stylesheet = api().get("/assets/muster.css").hasStatus(200);

    assertTrue(stylesheet.header("Content-Type").startsWith("text/css"));
    assertTrue(stylesheet.header("Cache-Control").contains("max-age="));
    api().get("/assets/other.css").hasStatus(404);
    api().get("/assets/").hasStatus(404);
  }

  private static Answer isPage(Answer answer) {
    assertTrue(answer.body().startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n"), answer::toString);
    return answer.hasStatus(200).hasHeader("Content-Type", "text/html;charset=utf-8");
  }

  private Answer get(String path, String accept) {
    return api().send(api().request(path).header("Accept", accept));
  }

  private static String text(Answer answer, String member) {
    return answer.member(member).getStringValue();
  }
}
