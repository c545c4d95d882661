package dev.muster.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Lists are filtered and read page by page. */
public interface ListsOverHttp extends HttpFixture {
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
  default void theLinksAreUrisWhateverTheFiltersAre() {
    String name = "e\u0301 &=#+'<>[]{}|^`%20;,/?:@\ud83e\uddb8";
    List<Long> all = List.of(hero(name), hero(name), hero(name));
    // As a form has it, with a plus for a space, and as a URI has it.
    String form = URLEncoder.encode(name, UTF_8);
    String uri = form.replace("+", "%20");

    assertEquals(all, walk("/heroes?limit=1&name=" + form, "id"));
    assertEquals(all, walk("/heroes?&%6eame=" + uri + "&limit=%31&", "id"));
    Answer page = api().get("/heroes?limit=1&name=" + form);
    String next = page.member("next").getStringValue();
    page.hasHeader("Link", "</heroes?limit=1&name=%s&after=%s>; rel=\"next\"".formatted(uri, next));
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
  default void aMemberCarriesWhatTheLinkCarriesFromBothSides() {
    long team = team("Z-Force");
    long hero = hero("Deadpond");
    join(team, hero, "DEPUTY");
    String link = "\"role\": \"DEPUTY\", \"active\": true, \"joinedAt\": \"2024-01-01T00:00:00Z\"";

    api()
        .get("/teams/" + team + "/members")
        .is(
            200,
            """
            {"items": [{"hero": {"id": %d, "name": "Deadpond"}, %s}], "next": null}\
            """
                .formatted(hero, link));
    api()
        .get("/heroes/" + hero + "/teams")
        .is(
            200,
            """
            {"items": [{"team": {"id": %d, "name": "Z-Force"}, %s}], "next": null}\
            """
                .formatted(team, link));
  }

  @Test
  default void membersAreFilteredByRoleActivityAndTheMomentTheyJoined() {
    long team = team("Z-Force");
    long leader = hero("Leader");
    long resting = hero("Resting");
    join(team, leader, "LEADER");
    join(team, resting, "MEMBER");
    deactivate(team, resting);
    String path = "/teams/" + team + "/members?";

    assertEquals(List.of(leader), walk(path + "role=LEADER", "hero"));
    assertEquals(List.of(resting), walk(path + "active=false", "hero"));
    assertEquals(List.of(), walk(path + "role=MEMBER&active=true", "hero"));
    assertEquals(
        List.of(leader, resting),
        walk(path + "joinedFrom=2024-01-01T00:00:00Z&joinedTo=2024-01-01T00:00:00Z", "hero"));
    assertEquals(List.of(), walk(path + "joinedFrom=2024-01-01t00:00:00.000001%2b00:00", "hero"));
    assertEquals(List.of(), walk(path + "joinedTo=2024-01-01T00:00:00%2B23:59", "hero"));
    assertEquals(List.of(team), walk("/heroes/" + leader + "/teams?role=LEADER", "team"));
    assertEquals(List.of(), walk("/heroes/" + leader + "/teams?active=false", "team"));
  }

  @Test
  default void heroesAreFoundByTheNumberOfTeamsThatTheyAreActiveIn() {
    long both = hero("Both");
    long one = hero("One");
    long first = team("First");
    long second = team("Second");
    join(first, both, "MEMBER");
    join(second, both, "MEMBER");
    join(first, one, "MEMBER");
    join(second, one, "MEMBER");
    deactivate(second, one);

    assertEquals(List.of(both), walk("/heroes?minTeams=2", "id"));
    assertEquals(List.of(both, one), walk("/heroes?minTeams=1", "id"));
    assertEquals(List.of(both, one), walk("/heroes?minTeams=0", "id"));
  }

  @Test
  default void namesAreSoughtAsTheyAre() {
    long percent = hero("100%");
    hero("1000");
    long semicolon = team("a;b&c");

    assertEquals(List.of(percent), walk("/heroes?name=0%25", "id"));
    assertEquals(List.of(semicolon), walk("/teams?name=A;B%26", "id"));
    assertEquals(List.of(), walk("/teams?name=_", "id"));
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

  private List<Long> walk(String path, String identity) {
    Pattern link = Pattern.compile("<(/[^>]*)>; rel=\"next\"");
    List<Long> identities = new ArrayList<>();
    String next = path;
    while (!next.isEmpty()) {
      Answer page = api().get(next).hasStatus(200);
      page.member("items")
          .values()
          .forEach(
              item -> {
                var value = item.get(identity);
                identities.add((value.isObject() ? value.get("id") : value).getLongValue());
              });
      Matcher matcher = link.matcher(page.header("Link"));
      assertEquals(page.member("next").isString(), matcher.matches());
      next = matcher.matches() ? matcher.group(1) : "";
      assertTrue(next.isEmpty() || next.endsWith("&after=" + page.member("next").getStringValue()));
    }
    return identities;
  }
}
