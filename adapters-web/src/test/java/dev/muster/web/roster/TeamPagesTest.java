package dev.muster.web.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.HtmlFlaws;
import dev.muster.platform.web.kit.InMemoryService;
import dev.muster.web.roster.http.PagesOverHttp;
import dev.muster.web.roster.http.RosterFixture;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People run the commands of memberships by forms, and see on the page of a team who leads it. */
class TeamPagesTest implements RosterFixture {
  @BeforeEach
  void empty() {
    InMemoryService.clear();
  }

  @Override
  public URI service() {
    return InMemoryService.uri();
  }

  @Test
  void theTeamsPageSaysWhoLeadsIt() {
    long team = team("Z-Force");
    assertShows(page("/teams/" + team), "<p>Nobody leads this team.</p>");
    long hero = hero("<Deadpond>");
    join(team, hero, "LEADER");

    Answer page = page("/teams/" + team);

    assertShows(page, "<a href=\"/heroes/" + hero + "\">&lt;Deadpond&gt;</a> leads this team");
    assertShows(page, "has been a member since 2024-01-01.");
    assertShows(page, "<svg class=\"chart\" role=\"img\"");
    assertShows(page, "1 member, who joined on 2024-01-01");
  }

  @Test
  void aHeroJoinsAndLeavesByForms() {
    long team = team("Z-Force");
    long hero = hero("Deadpond");
    String member = RosterFixture.member(team, hero);

    send("settleMembership", "known.teamId=" + team + "&path.heroId=" + hero + "&body.role=DEPUTY")
        .hasStatus(303)
        .hasHeader("Location", member);
    assertEquals("DEPUTY", api().get(member).member("role").getStringValue());

    send("endMembership", "known.teamId=" + team + "&known.heroId=" + hero)
        .hasStatus(303)
        .hasHeader("Location", "/teams/" + team + "/members");
    api().get(member).hasStatus(404);
  }

  @Test
  void theLeadershipIsHandedOverByAForm() {
    long team = team("Z-Force");
    long first = hero("Deadpond");
    long second = hero("Spider-Boy");
    join(team, first, "LEADER");
    join(team, second, "MEMBER");

    send("handOver", "known.teamId=" + team + "&body.heroId=" + second)
        .hasStatus(303)
        .hasHeader("Location", "/teams/" + team);

    assertShows(page("/teams/" + team), "Spider-Boy</a> leads this team");
  }

  @Test
  void aSecondLeaderIsRefusedInTheFormThatAskedForIt() {
    long team = team("Z-Force");
    long member = hero("Spider-Boy");
    join(team, hero("Deadpond"), "LEADER");
    join(team, member, "MEMBER");

    Answer refused =
        send(
            "changeMembership",
            "known.teamId=" + team + "&known.heroId=" + member + "&body.role=LEADER");

    refused.hasStatus(409);
    assertEquals(List.of(), HtmlFlaws.of(refused.body()), refused::body);
    assertShows(refused, "role=\"alert\"><p>Team " + team + " has no room for a second leader");
    assertShows(refused, "<option selected value=\"LEADER\">");
    assertEquals(
        "MEMBER", api().get(RosterFixture.member(team, member)).member("role").getStringValue());
  }

  private Answer page(String path) {
    Answer page = api().send(api().request(path).header("Accept", "text/html")).hasStatus(200);
    assertEquals(List.of(), HtmlFlaws.of(page.body()), page::body);
    return page;
  }

  private Answer send(String operation, String form) {
    return api()
        .send(
            api()
                .request("/forms/" + operation)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", PagesOverHttp.BROWSER)
                .header("Origin", "http://" + service().getAuthority())
                .POST(BodyPublishers.ofString(form)));
  }

  private static void assertShows(Answer page, String text) {
    assertTrue(page.body().contains(text), () -> text + " in " + page.body());
  }
}
