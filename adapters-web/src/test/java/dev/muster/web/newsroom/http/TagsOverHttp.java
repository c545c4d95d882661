package dev.muster.web.newsroom.http;

import static dev.muster.web.newsroom.http.NewsroomHttpFixture.assertProblem;
import static dev.muster.web.newsroom.http.NewsroomHttpFixture.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.kit.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tags are added, renamed and removed, and users follow them. */
public interface TagsOverHttp extends NewsroomHttpFixture {
  @Test
  default void aTagIsAddedRenamedAndRemoved() {
    long tag = tag("Politics");
    String path = "/tags/" + tag;

    api().get(path).is(200, json(tag, "Politics")).hasHeader("ETag", "\"1\"");
    api()
        .post("/tags", "{\"name\": \"POLITICS\"}")
        .isProblem(
            409,
            "tag-name-taken",
            """
            {"title": "Tag name taken", "detail": "Another tag is called POLITICS.",
             "instance": "/tags", "name": "POLITICS"}\
            """);
    api()
        .patch(path, "{\"name\": \"POLITICS\"}")
        .is(200, json(tag, "POLITICS"))
        .hasHeader("ETag", "\"2\"");
    api().patch(path, "{\"id\": %d}".formatted(tag)).is(200, json(tag, "POLITICS"));
    api().patch(path, "{\"id\": %d}".formatted(tag + 1)).hasStatus(400);
    with("If-Match", "\"1\"", "PATCH", path, "{}").hasStatus(412);
    with("If-Match", "\"1\"", "DELETE", path, "").hasStatus(412);
    api().delete(path).isEmpty(204);
    for (Answer answer :
        List.of(
            api().get(path),
            api().patch(path, "{}"),
            api().delete(path),
            api().get(path + "/followers"))) {
      assertProblem(404, "unknown-tag", answer);
    }
  }

  private static String json(long id, String name) {
    return "{\"id\": %d, \"name\": \"%s\"}".formatted(id, name);
  }

  @Test
  default void aUserFollowsATagOnce() {
    long ada = user("ada");
    long bob = user("bob");
    long one = tag("One");
    long two = tag("Two");
    String path = "/users/" + ada + "/tags/" + one;

    Answer followed = follow(ada, one).hasStatus(201);
    assertEquals(followed.body(), follow(ada, one).hasStatus(200).body());
    String since = followed.member("since").getStringValue();
    followed.is(
        201, "{\"userId\": %d, \"tagId\": %d, \"since\": \"%s\"}".formatted(ada, one, since));
    follow(bob, one).hasStatus(201);
    api()
        .get("/users/" + ada + "/tags")
        .is(200, page("{\"tag\": %s, \"since\": \"%s\"}".formatted(json(one, "One"), since)));
    Answer followers = api().get("/tags/" + one + "/followers?limit=1").hasStatus(200);
    assertEquals(
        "ada", followers.member("items").get(0).get("user").get("username").getStringValue());
    api()
        .get("/tags")
        .is(
            200,
            page(
                "{\"id\": %d, \"name\": \"One\", \"followerCount\": 2}".formatted(one),
                "{\"id\": %d, \"name\": \"Two\", \"followerCount\": 0}".formatted(two)));
    api().delete(path).isEmpty(204);
    assertProblem(404, "unknown-follow", api().delete(path));
    api().get("/users/" + ada + "/tags").is(200, page());
    api().delete("/tags/" + one).is(200, "{\"removedFollows\": 1}");
  }

  @Test
  default void whoeverFollowsExists() {
    long tag = tag("Tag");
    long ada = user("ada");
    String path = "/users/" + NOBODY + "/tags/" + tag;

    follow(NOBODY, tag)
        .isProblem(
            404,
            "unknown-user",
            """
            {"title": "Unknown user", "detail": "There is no user %1$d.",
             "instance": "%2$s", "userId": %1$d}\
            """
                .formatted(NOBODY, path));
    api().delete(path).hasStatus(404);
    api().get("/users/" + NOBODY + "/tags").hasStatus(404);
    assertProblem(404, "unknown-tag", follow(ada, NOBODY));
    api().get("/users/x/tags").hasStatus(400);
  }
}
