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

  /** The front page below its head. */
  String FRONT_PAGE =
      """
      <h1>Heroes, teams, and who is in which</h1>
      <p>This service keeps heroes, teams and the memberships between them, where a membership
      carries a role, an activity state and the moment it began.</p>
      <ul class="places">
      <li><a href="/docs">Documentation</a> to read and to try out</li>
      <li><a href="/openapi.yaml">OpenAPI description</a> for programs</li>
      <li><a href="/heroes">Heroes</a> and <a href="/teams">teams</a>, in JSON</li>
      <li><a href="/problems">Problems</a>: what an error means, and what to do</li>
      </ul>

      </main>
      </body>
      </html>
      """;

  @Test
  default void theFrontPageLeadsProgramsOn() {
    for (String accept : new String[] {"*/*", "application/json", "application/*"}) {
      get("/", accept)
          .is(
              200,
              """
              {"name": "Muster", "links": {"heroes": "/heroes", "teams": "/teams", "problems":
               "/problems", "documentation": "/docs", "description": "/openapi.yaml"}}\
              """)
          .hasHeader("Vary", "Accept, Accept-Encoding");
    }
    assertEquals(api().get("/").body(), get("/", "*/*").body());
  }

  @Test
  default void theFrontPageLeadsPeopleOn() {
    Answer page = isPage(get("/", BROWSER));

    for (String place : new String[] {"/docs", "/openapi.yaml", "/heroes", "/teams", "/problems"}) {
      assertTrue(page.body().contains("href=\"" + place + "\""), place);
    }
    assertTrue(page.body().endsWith(FRONT_PAGE), page::body);
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
