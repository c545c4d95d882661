package dev.muster.web.roster.http;

import static dev.muster.web.roster.http.RosterFixture.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.kit.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Entity tags, and what a client may bind a request to with them: RFC 9110, section 13. */
public interface PreconditionsOverHttp extends RosterFixture {
  @Test
  default void aHeroATeamAndAMembershipHaveAStrongTagThatEachChangeReplaces() {
    long hero = hero("Deadpond");
    long team = team("Z-Force");
    join(team, hero, "MEMBER");

    assertTagMoves("/heroes/" + hero, "{\"age\": 7}");
    assertTagMoves("/teams/" + team, "{\"headquarters\": \"Elsewhere\"}");
    assertTagMoves(member(team, hero), "{\"role\": \"DEPUTY\"}");
  }

  @Test
  default void whatIsCreatedOrJoinedComesWithTheTagThatItIsReadWith() {
    Answer hero = api().post("/heroes", "{\"name\": \"Deadpond\", \"secretName\": \"Dive\"}");
    Answer team = api().post("/teams", "{\"name\": \"Z-Force\", \"headquarters\": \"Base\"}");
    Answer joined = api().put(member(team.id(), hero.id()), "{}");
    Answer again = api().put(member(team.id(), hero.id()), "{}");

    assertEquals("\"1\"", hero.header("ETag"));
    assertEquals(tag("/heroes/" + hero.id()), hero.header("ETag"));
    assertEquals(tag("/teams/" + team.id()), team.header("ETag"));
    assertEquals(tag(member(team.id(), hero.id())), joined.header("ETag"));
    assertEquals(joined.header("ETag"), again.header("ETag"));
  }

  @Test
  default void aReadOfTheTagThatTheClientHasIsNotModifiedAndHasNoBody() {
    long hero = hero("Deadpond");
    long team = team("Z-Force");
    join(team, hero, "MEMBER");

    for (String path : List.of("/heroes/" + hero, "/teams/" + team, member(team, hero))) {
      String tag = tag(path);
      for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
        with(path, "If-None-Match", known, "GET", "").isEmpty(304).hasHeader("ETag", tag);
      }
      with(path, "If-None-Match", "\"other\"", "GET", "").hasStatus(200).hasHeader("ETag", tag);
      with(path, "If-None-Match", tag, "HEAD", "").isEmpty(304);
      with(path, "If-Match", tag, "GET", "").hasStatus(200).hasHeader("ETag", tag);
      isPreconditionFailed(with(path, "If-Match", "\"other\"", "GET", ""), path);
    }
  }

  @Test
  default void aChangeOfAStaleVersionIsRefusedAndWritesNothing() {
    long hero = hero("Deadpond");
    long team = team("Z-Force");
    join(team, hero, "MEMBER");

    assertStaleIsRefused("/heroes/" + hero, "{\"age\": 7}", "{\"age\": 8}");
    assertStaleIsRefused("/teams/" + team, "{\"name\": \"Y\"}", "{\"name\": \"X\"}");
    assertStaleIsRefused(member(team, hero), "{\"role\": \"DEPUTY\"}", "{\"active\": false}");
  }

  @Test
  default void aStaleJoinIsRefusedAndAFreshOneHappens() {
    long hero = hero("Deadpond");
    long team = team("Z-Force");
    String path = member(team, hero);

    isPreconditionFailed(with(path, "If-Match", "*", "PUT", "{}"), path);
    api().get(path).hasStatus(404);
    with(path, "If-None-Match", "*", "PUT", "{}").hasStatus(201);
    isPreconditionFailed(with(path, "If-None-Match", "*", "PUT", "{\"role\": \"DEPUTY\"}"), path);
    isPreconditionFailed(with(path, "If-Match", "\"1\"", "PUT", "{\"role\": \"DEPUTY\"}"), path);
    with(path, "If-Match", tag(path), "PUT", "{\"role\": \"DEPUTY\"}").hasStatus(200);
  }

  @Test
  default void aRemovalIsBoundToTheVersionToo() {
    long hero = hero("Deadpond");
    long team = team("Z-Force");
    join(team, hero, "MEMBER");

    for (String path : List.of(member(team, hero), "/heroes/" + hero, "/teams/" + team)) {
      for (String other : List.of("\"999\"", "W/" + tag(path), "\"x\"")) {
        isPreconditionFailed(with(path, "If-Match", other, "DELETE", ""), path);
      }
      with(path, "If-Match", "\"x\" , ,  " + tag(path), "DELETE", "").isEmpty(204);
      with(path, "If-Match", "*", "DELETE", "").hasStatus(404);
    }
  }

  @Test
  default void aTagOfAnEarlierMembershipOfThePairIsStale() {
    long hero = hero("Deadpond");
    long team = team("Z-Force");
    join(team, hero, "MEMBER");
    String earlier = tag(member(team, hero));
    api().delete(member(team, hero)).isEmpty(204);
    join(team, hero, "MEMBER");

    assertNotEquals(earlier, tag(member(team, hero)));
    isPreconditionFailed(
        with(member(team, hero), "If-Match", earlier, "DELETE", ""), member(team, hero));
  }

  @Test
  default void aGuardThatARouteDoesNotKnowIsRefusedAndNotIgnored() {
    long hero = hero("Deadpond");
    String leader = "/teams/" + team("Z-Force") + "/leader";

    with(leader, "If-Match", "*", "PUT", "{\"heroId\": %d}".formatted(hero))
        .isInvalid("[{\"header\": \"If-Match\", \"detail\": \"guards no change here\"}]");
    with("/heroes", "If-None-Match", "*", "POST", "{\"name\": \"A\", \"secretName\": \"B\"}")
        .isInvalid("[{\"header\": \"If-None-Match\", \"detail\": \"guards no change here\"}]");
    with("/heroes", "If-None-Match", "\"1\"", "GET", "").hasStatus(200);
  }

  @Test
  default void ofManyClientsThatSawTheSameHeroExactlyOneChangesIt() throws Exception {
    String path = "/heroes/" + hero("Deadpond");
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int round = 0; round < 10; round++) {
        String tag = tag(path);
        String body = "{\"name\": \"Round %d\"}".formatted(round);
        List<CompletableFuture<Integer>> answers =
            Stream.generate(
                    () ->
                        CompletableFuture.supplyAsync(
                            () -> with(path, "If-Match", tag, "PATCH", body).status(), threads))
                .limit(8)
                .toList();

        List<Integer> statuses = answers.stream().map(CompletableFuture::join).sorted().toList();

        assertEquals(List.of(200, 412, 412, 412, 412, 412, 412, 412), statuses);
      }
    }
  }

  private void assertTagMoves(String path, String patch) {
    String before = tag(path);
    assertTrue(before.matches("\"[^\"]+\""), before);

    String after = api().patch(path, patch).hasStatus(200).header("ETag");

    assertNotEquals(before, after);
    assertEquals(after, tag(path));
    assertEquals(after, api().patch(path, patch).hasStatus(200).header("ETag"), "no change");
  }

  private void assertStaleIsRefused(String path, String first, String second) {
    String seen = tag(path);
    with(path, "If-Match", seen, "PATCH", first).hasStatus(200);
    String now = api().get(path).body();

    isPreconditionFailed(with(path, "If-Match", seen, "PATCH", second), path);
    isPreconditionFailed(with(path, "If-Match", seen, "DELETE", ""), path);

    assertEquals(now, api().get(path).body());
  }

  private void isPreconditionFailed(Answer answer, String path) {
    answer.isProblem(
        412,
        "precondition-failed",
        """
        {"title": "Precondition failed", "instance": "%s", "detail":
         "It is not as If-Match or If-None-Match say, and nothing was changed: read it again."}\
        """
            .formatted(path));
  }

  private String tag(String path) {
    return api().get(path).hasStatus(200).header("ETag");
  }

  private Answer with(String path, String header, String value, String method, String body) {
    return api()
        .send(
            api()
                .request(path)
                .method(
                    method,
                    body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header(
                    "Content-Type",
                    method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .header(header, value));
  }
}
