package dev.muster.web.roster.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.kit.Answer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The service tells people in HTML, and programs in JSON, what the roster is. */
public interface PagesOverHttp extends RosterFixture {
  /** What a browser sends when a person asks for a page. */
  String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

  @Test
  default void theFrontPageLeadsProgramsOn() {
    for (String accept : new String[] {"*/*", "application/json", "application/*"}) {
      Answer page = get("/", accept).hasStatus(200).hasHeader("Vary", "Accept, Accept-Encoding");

      assertEquals("/heroes", page.member("links").get("heroes").getStringValue());
      assertEquals("/teams", page.member("links").get("teams").getStringValue());
    }
    assertEquals(api().get("/").body(), get("/", "*/*").body());
  }

  @Test
  default void theFrontPageLeadsPeopleOn() {
    String page = isPage(get("/", BROWSER)).body();

    for (String part :
        new String[] {
          "<h2>Heroes, teams, and who is in which</h2>",
          """
          <p>The roster keeps heroes, teams and the memberships between them: each membership has a
          role, an activity state and the moment when it began.</p>
          """,
          "<p><a href=\"/heroes\">Heroes</a> and <a href=\"/teams\">teams</a></p>"
        }) {
      assertTrue(page.contains(part), part);
    }
  }

  @Test
  default void everyProblemIsExplainedToPeople() {
    Answer list = isPage(get("/problems", BROWSER));
    int problems = 0;
    for (MatchResult link :
        Pattern.compile("href=\"(/problems/[a-z-]+)\"").matcher(list.body()).results().toList()) {
      Answer page = isPage(get(link.group(1), BROWSER));
      Answer kind = api().get(link.group(1));

      assertTrue(page.body().contains("<p>" + text(kind, "explanation") + "</p>"), page::body);
      assertTrue(page.body().contains("<h1>" + text(kind, "title") + "</h1>"), page::body);
      assertTrue(
          page.body().contains("&quot;type&quot;: &quot;" + text(kind, "type") + "&quot;"),
          page::body);
      problems++;
    }
    assertEquals(api().get("/problems").member("items").size(), problems);
  }

  private Answer isPage(Answer answer) {
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
