package dev.muster.web.roster.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.muster.domain.UserRole;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import dev.muster.platform.web.kit.TestActors;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** Heroes are played by users, and whoever plays the leader of a team may change the team. */
public interface PlayersOverHttp extends RosterFixture {
  @Test
  default void aHeroIsPlayedByOneUserAtATime() {
    long hero = hero("Deadpond");
    String path = player(hero);
    long ada = user("ada");
    long alan = user("alan");

    Answer first = assign(hero, ada).is(201, played(hero, ada)).hasHeader("Location", path);
    assign(hero, ada).is(200, played(hero, ada)).hasHeader("ETag", first.header("ETag"));
    Answer second = assign(hero, alan).is(200, played(hero, alan));
    assertNotEquals(first.header("ETag"), second.header("ETag"));
    api().get(path).is(200, second.body()).hasHeader("ETag", second.header("ETag"));
    api().put(path, second.body()).is(200, second.body());

    api().delete(path).isEmpty(204);
    assertNotPlayed(api().get(path), hero);
    assertNotPlayed(api().delete(path), hero);
    api().get("/heroes/" + hero).hasStatus(200);
  }

  @Test
  default void anOutdatedVersionOfAPlayerIsNeitherReplacedNorRemoved() {
    long hero = hero("Deadpond");
    String path = player(hero);
    String ada = "{\"userId\": %d}".formatted(user("ada"));
    String alan = "{\"userId\": %d}".formatted(user("alan"));
    with("If-Match", "*", "PUT", path, ada).hasStatus(412);
    String first = with("If-None-Match", "*", "PUT", path, ada).hasStatus(201).header("ETag");
    with("If-None-Match", "*", "PUT", path, alan).hasStatus(412);
    with("If-None-Match", first, "GET", path, "").isEmpty(304);
    String second = with("If-Match", first, "PUT", path, alan).hasStatus(200).header("ETag");

    with("If-Match", first, "PUT", path, ada).hasStatus(412);
    with("If-Match", first, "DELETE", path, "").hasStatus(412);
    with("If-Match", second, "DELETE", path, "").isEmpty(204);
  }

  @Test
  default void heroAndPlayerExist() {
    long hero = hero("Deadpond");

    assertProblem(assign(NOBODY, user("ada")), "unknown-hero", "heroId", NOBODY);
    assertProblem(api().get(player(NOBODY)), "unknown-hero", "heroId", NOBODY);
    assertProblem(api().delete(player(NOBODY)), "unknown-hero", "heroId", NOBODY);
    assertProblem(assign(hero, NOBODY), "unknown-player", "userId", NOBODY);
    assertNotPlayed(api().get(player(hero)), hero);
  }

  @Test
  default void allThatIsWrongWithAPlayerIsToldAtOnce() {
    long hero = hero("Deadpond");

    api()
        .put(player(hero), "{\"heroId\": %d, \"userId\": 0, \"name\": \"Ada\"}".formatted(NOBODY))
        .isInvalid(
            """
            [{"pointer": "/heroId", "detail": "cannot be changed: leave it out, or send it as it was read"},
             {"pointer": "/name", "detail": "is not known here"},
             {"pointer": "/userId", "detail": "must be a positive whole number"}]\
            """);
  }

  @Test
  default void onlyAnAdministratorLetsAUserPlayAHero() {
    long hero = hero("Deadpond");
    long ada = user("ada");

    for (String actor : new String[] {"EDITOR", "VIEWER", TestActors.user(ada)}) {
      Api denied = api().as(actor);
      assertDenied(denied.put(player(hero), "{\"userId\": %d}".formatted(ada)), "roster.players");
      assertDenied(denied.delete(player(hero)), "roster.players");
    }
    api().as(UserRole.ADMIN).put(player(hero), "{\"userId\": %d}".formatted(ada)).hasStatus(201);
    api().as(UserRole.VIEWER).get(player(hero)).is(200, played(hero, ada));
  }

  @Test
  default void aLeaderWithAnyRoleOrNoneChangesItsTeam() {
    long team = team("Z-Force");
    long leader = hero("Leader");
    long hero = hero("Deadpond");
    long ada = user("ada");
    join(team, leader, "LEADER");
    assign(leader, ada).hasStatus(201);

    for (Api client : new Api[] {as(ada), as(ada, UserRole.VIEWER)}) {
      client.patch("/teams/" + team, "{\"headquarters\": \"Moon\"}").hasStatus(200);
      client.put(member(team, hero), "{}").hasStatus(201);
      client.patch(member(team, hero), "{\"role\": \"DEPUTY\"}").hasStatus(200);
      client.put(member(team, hero), "{\"active\": false}").hasStatus(200);
      client.delete(member(team, hero)).isEmpty(204);
      client
          .post("/teams/" + team + "/members", "{\"heroIds\": [%d]}".formatted(hero))
          .hasStatus(200);
      client.delete(member(team, hero)).isEmpty(204);
    }
  }

  @Test
  default void aLeaderChangesAndSeesNothingElse() {
    long team = team("Z-Force");
    long other = team("Preventers");
    long leader = hero("Leader");
    long ada = user("ada");
    join(team, leader, "LEADER");
    join(other, leader, "MEMBER");
    assign(leader, ada).hasStatus(201);

    for (Api client : new Api[] {as(ada), as(ada, UserRole.VIEWER)}) {
      assertDenied(client.patch("/teams/" + other, "{}"), "roster.write");
      assertDenied(client.patch("/teams/" + NOBODY, "{}"), "roster.write");
      assertDenied(client.delete(member(other, leader)), "roster.write");
      assertDenied(client.delete("/teams/" + team + "?cascade=true"), "roster.write");
      assertDenied(client.patch("/heroes/" + leader, "{}"), "roster.write");
      assertDenied(
          client.post("/teams", "{\"name\": \"T\", \"headquarters\": \"T\"}"), "roster.write");
    }
    assertDenied(as(ada).get("/teams/" + team), "roster.read");
    assertDenied(as(ada).get("/heroes/" + leader), "roster.read");
    String seen = as(ada, UserRole.VIEWER).get("/heroes/" + leader).hasStatus(200).body();
    assertEquals(-1, seen.indexOf("secretName"), seen);
  }

  @Test
  default void whoHandsTheTeamOverIsItsLeaderNoMore() {
    long team = team("Z-Force");
    long before = hero("Before");
    long after = hero("After");
    long ada = user("ada");
    long alan = user("alan");
    join(team, before, "LEADER");
    join(team, after, "MEMBER");
    assign(before, ada).hasStatus(201);
    assign(after, alan).hasStatus(201);
    String leader = "/teams/" + team + "/leader";

    assertDenied(as(alan).put(leader, "{\"heroId\": %d}".formatted(after)), "roster.write");
    as(ada).put(leader, "{\"heroId\": %d}".formatted(after)).hasStatus(200);
    assertDenied(as(ada).put(leader, "{\"heroId\": %d}".formatted(before)), "roster.write");
    as(alan).delete(member(team, before)).isEmpty(204);

    api().delete(player(after)).isEmpty(204);
    assertDenied(as(alan).patch("/teams/" + team, "{}"), "roster.write");
  }

  private Api as(long user, UserRole... roles) {
    return api().as(TestActors.user(user, roles));
  }

  private long user(String name) {
    return api()
        .post("/users", "{\"username\": \"%s\", \"email\": \"%1$s@example.org\"}".formatted(name))
        .hasStatus(201)
        .id();
  }

  private Answer assign(long hero, long user) {
    return api().put(player(hero), "{\"userId\": %d}".formatted(user));
  }

  private Answer with(String header, String value, String method, String path, String body) {
    return api()
        .send(
            api()
                .request(path)
                .header(header, value)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
  }

  private static String member(long team, long hero) {
    return RosterFixture.member(team, hero);
  }

  private static String player(long hero) {
    return "/heroes/" + hero + "/player";
  }

  private static String played(long hero, long user) {
    return "{\"heroId\": %d, \"userId\": %d}".formatted(hero, user);
  }

  private static void assertNotPlayed(Answer answer, long hero) {
    assertProblem(answer, "no-player", "heroId", hero);
  }

  private static void assertProblem(Answer answer, String code, String member, long id) {
    answer.hasStatus(404);
    assertEquals("/problems/" + code, answer.member("type").getStringValue());
    assertEquals(id, answer.member(member).getLongValue());
  }

  private static void assertDenied(Answer answer, String permission) {
    answer.hasStatus(403);
    assertEquals("/problems/permission-denied", answer.member("type").getStringValue());
    assertEquals(permission, answer.member("permission").getStringValue());
  }
}
