package dev.muster.web.roster.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.ListFixture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists are read page by page, by links and by cursors that belong to one list and its filters. */
public interface KeysetPagesOverHttp extends RosterFixture, ListFixture {
  @Test
  default void aListThatFitsOnAPageHasNoNext() {
    long hero = hero("Deadpond");

    api()
        .get("/heroes")
        .is(
            200,
            """
            {"next": null, "items": [
             {"id": %d, "name": "Deadpond", "secretName": "Secret", "age": null}]}\
            """
                .formatted(hero))
        .hasHeader("Link", "");
    api().get("/teams").is(200, "{\"items\": [], \"next\": null}").hasHeader("Link", "");
  }

  @Test
  default void theLinksLeadThroughAllPagesAndKeepTheFilters() {
    List<Long> all = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      all.add(hero("100% & co? " + i));
      hero("Other " + i);
    }

    String first = "/heroes?limit=2&name=100%25%20%26%20co%3F";
    assertEquals(all, walk(first, "id"));
    Answer page = api().get(first);
    String next = page.member("next").getStringValue();
    page.hasHeader("Link", "<%s&after=%s>; rel=\"next\"".formatted(first, next));
  }

  @Test
  default void bothSidesOfTheMembershipsAreListedPageByPage() {
    List<Long> heroes = new ArrayList<>();
    List<Long> teams = new ArrayList<>();
    long team = team("Z-Force");
    long hero = hero("Deadpond");
    join(team, hero, "MEMBER");
    heroes.add(hero);
    teams.add(team);
    for (int i = 0; i < 4; i++) {
      heroes.add(hero("Hero " + i));
      join(team, heroes.getLast(), "MEMBER");
      teams.add(team("Team " + i));
      join(teams.getLast(), hero, "MEMBER");
    }

    assertEquals(heroes, walk("/teams/" + team + "/members?limit=2&active=true", "hero"));
    assertEquals(teams, walk("/heroes/" + hero + "/teams?limit=2&role=MEMBER", "team"));
    assertEquals(teams, walk("/teams?limit=1", "id"));
  }

  @Test
  default void aCursorBelongsToItsListAndItsFilters() {
    hero("A");
    hero("B");
    String next = api().get("/heroes?limit=1").member("next").getStringValue();

    api().get("/heroes?limit=2&after=" + next).hasStatus(200);
    for (String path :
        new String[] {
          "/teams?after=" + next,
          "/heroes?name=a&after=" + next,
          "/heroes?after=" + next.substring(1),
          "/heroes?after=%00",
          "/heroes?after="
        }) {
      api()
          .get(path)
          .isProblem(
              400,
              "invalid-cursor",
              """
              {"title": "Invalid cursor", "instance": "%s", "detail":
               "The cursor is not one of this list with these filters: begin again without it."}\
              """
                  .formatted(path.substring(0, path.indexOf('?'))));
    }
  }

  @Test
  default void aCursorOfMembersBelongsToItsTeamAndItsFilters() {
    long team = team("Z-Force");
    long other = team("Preventers");
    for (String name : List.of("A", "B")) {
      long hero = hero(name);
      join(team, hero, "MEMBER");
      join(other, hero, "MEMBER");
    }
    String members = "/teams/" + team + "/members?";
    String from = "&joinedFrom=2024-01-01T00:00:00";
    String next =
        api().get(members + "limit=1&active=true" + from + "Z").member("next").getStringValue();

    String filters = "active=true&after=" + next;
    api().get(members + filters + from + "Z").hasStatus(200);
    // The same filters, spelled otherwise.
    api().get(members + "%61ctive=true&after=" + next + from + ".000000%2B00:00").hasStatus(200);
    for (String path :
        new String[] {
          "/teams/" + other + "/members?" + filters + from + "Z",
          members + filters,
          members + filters + from + ".000001Z",
          members + filters + from + "Z&joinedTo=2025-01-01T00:00:00Z",
          members + filters + from + "Z&role=MEMBER",
          members + "active=false&after=" + next + from + "Z",
          members + "active=true&after=" + next + next + from + "Z"
        }) {
      Answer answer = api().get(path).hasStatus(400);
      assertEquals("/problems/invalid-cursor", answer.member("type").getStringValue(), path);
    }
  }
}
