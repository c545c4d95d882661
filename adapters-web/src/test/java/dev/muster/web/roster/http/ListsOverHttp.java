package dev.muster.web.roster.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.kit.ListFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists are filtered, and their items carry what the other side and the link are. */
public interface ListsOverHttp extends RosterFixture, ListFixture {
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
    for (String finer : new String[] {"0000001", "000000999", "0000000000001"}) {
      String bound = "2024-01-01T00:00:00." + finer + "Z";
      assertEquals(List.of(), walk(path + "joinedFrom=" + bound, "hero"));
      assertEquals(List.of(leader, resting), walk(path + "joinedTo=" + bound, "hero"));
      assertEquals(List.of(), walk(path + "joinedFrom=" + bound + "&joinedTo=" + bound, "hero"));
    }
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
}
