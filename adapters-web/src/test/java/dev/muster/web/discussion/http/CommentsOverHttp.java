package dev.muster.web.discussion.http;

import static dev.muster.web.discussion.http.DiscussionFixture.body;
import static dev.muster.web.discussion.http.DiscussionFixture.of;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.Moments;
import dev.muster.domain.UserRole;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.TestActors;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Comments are posted, read, changed and removed. */
public interface CommentsOverHttp extends DiscussionFixture {
  @Test
  default void aCommentIsReadWhereTheLocationSays() {
    Answer posted = post("First", 7, "TALK", 3).hasStatus(201);

    api().get(of(posted.id())).is(200, posted.body()).hasHeader("ETag", "\"1\"");
    posted.hasHeader("Location", of(posted.id())).hasHeader("ETag", "\"1\"");
    String at = posted.member("postedAt").getStringValue();
    posted.is(
        201,
        """
        {"id": %d, "content": "First", "userId": 7, "target": {"type": "TALK", "id": 3},
         "postedAt": "%s"}\
        """
            .formatted(posted.id(), at));
    Duration ago = Duration.between(Moments.parse(at), Instant.now());
    assertFalse(ago.isNegative());
    assertTrue(ago.compareTo(Duration.ofMinutes(1)) < 0, at);
  }

  @Test
  default void aCommentIsOfTheUserWhoSendsItUnlessAnotherIsNamed() {
    String own = "{\"content\": \"x\", \"target\": {\"type\": \"PAPER\", \"id\": 1}}";
    String editor = TestActors.user(5, UserRole.EDITOR);

    assertEquals(5, user(with(TestActors.HEADER, editor, "POST", "/comments", own)));
    assertEquals(
        6, user(with(TestActors.HEADER, editor, "POST", "/comments", body("x", 6, "PAPER", 1))));
    api()
        .post("/comments", own)
        .isInvalid("[{\"pointer\": \"/userId\", \"detail\": \"is required\"}]");
    with(TestActors.HEADER, TestActors.NOBODY, "POST", "/comments", own).hasStatus(401);
    with(TestActors.HEADER, TestActors.user(5, UserRole.VIEWER), "POST", "/comments", own)
        .hasStatus(403);
  }

  private static long user(Answer answer) {
    return answer.hasStatus(201).member("userId").getLongValue();
  }

  @Test
  default void userAndThingExist() {
    post("x", NOBODY, "PAPER", NOBODY)
        .isProblem(
            404,
            "unknown-commenter",
            """
            {"title": "Unknown commenter", "detail": "There is no user %1$d to write a comment.",
             "instance": "/comments", "userId": %1$d}\
            """
                .formatted(NOBODY));
    post("x", 1, "PAPER", NOBODY)
        .isProblem(
            404,
            "unknown-target",
            """
            {"title": "Unknown target", "detail": "There is no PAPER %1$d to comment on.",
             "instance": "/comments", "target": {"type": "PAPER", "id": %1$d}}\
            """
                .formatted(NOBODY));
    assertEquals(List.of(), walk("/comments", "id"));
  }

  @Test
  default void allThatIsWrongWithACommentIsToldAtOnceAndTheKindsAreListed() {
    Answer answer =
        api()
            .post(
                "/comments",
                """
                {"content": "", "userId": 0, "target": {"type": "paper", "id": 0, "name": "x"},
                 "postedAt": "2024-01-01T00:00:00Z"}\
                """)
            .hasStatus(400);

    String body = answer.body();
    for (String told :
        List.of(
            "\"/content\",\"detail\":\"must have 1 to 5000 characters\"",
            "\"/userId\",\"detail\":\"must be a positive whole number\"",
            "\"/target/id\",\"detail\":\"must be a positive whole number\"",
            "\"/target/name\",\"detail\":\"is not known here\"",
            "\"/postedAt\",\"detail\":\"is not known here\"",
            "PAPER, TALK\"")) {
      assertTrue(body.contains(told), body);
    }
    assertTrue(body.contains("must be one of "), body);
    post("x".repeat(5_001), 1, "PAPER", 1).hasStatus(400);
    post("\ud83e\udd89".repeat(5_000), 1, "PAPER", 1).hasStatus(201);
    api().post("/comments", "{\"content\": \"x\", \"userId\": 1}").hasStatus(400);
  }

  @Test
  default void aRequestWithTheSameKeyPostsOnce() {
    String body = body("Once", 1, "PAPER", 1);
    Answer first = with("Idempotency-Key", "a-key", "POST", "/comments", body).hasStatus(201);

    with("Idempotency-Key", "a-key", "POST", "/comments", body)
        .is(201, first.body())
        .hasHeader("Idempotency-Replayed", "true");
    assertEquals(List.of(first.id()), walk("/comments", "id"));
  }

  @Test
  default void aMergePatchChangesTheContentAndNothingElse() {
    Answer posted = post("First", 1, "PAPER", 1);
    String path = of(posted.id());

    api().patch(path, posted.body()).is(200, posted.body()).hasHeader("ETag", "\"1\"");
    api()
        .patch(path, "{\"content\": \"Second\"}")
        .is(200, posted.body().replace("First", "Second"))
        .hasHeader("ETag", "\"2\"");
    String kept = "cannot be changed: leave it out, or send it as it was read";
    api()
        .patch(
            path,
            """
            {"id": %d, "userId": 2, "target": {"type": "PAPER", "id": 2},
             "postedAt": "2024-01-01T00:00:00Z"}\
            """
                .formatted(posted.id()))
        .isInvalid(
            """
            [{"pointer": "/postedAt", "detail": "%1$s"}, {"pointer": "/target", "detail": "%1$s"},
             {"pointer": "/userId", "detail": "%1$s"}]\
            """
                .formatted(kept));
    api().patch(path, "{\"content\": null}").hasStatus(400);
    api().get(path).is(200, posted.body().replace("First", "Second"));
  }

  @Test
  default void aChangeOfAnOutdatedVersionOfACommentIsRefused() {
    String path = of(comment("x", 1, "PAPER", 1));
    String seen = api().get(path).header("ETag");
    with("If-None-Match", seen, "GET", path, "").isEmpty(304);
    Answer changed = with("If-Match", seen, "PATCH", path, "{\"content\": \"y\"}").hasStatus(200);

    with("If-Match", seen, "PATCH", path, "{\"content\": \"z\"}").hasStatus(412);
    with("If-Match", seen, "DELETE", path, "").hasStatus(412);
    with("If-Match", changed.header("ETag"), "DELETE", path, "").isEmpty(204);
  }

  @Test
  default void aRemovedCommentIsUnknown() {
    long removed = comment("x", 1, "PAPER", 1);
    String path = of(removed);

    api().delete(path).isEmpty(204);

    String unknown =
        """
        {"title": "Unknown comment", "detail": "There is no comment %1$d.", "instance": "%2$s",
         "commentId": %1$d}\
        """
            .formatted(removed, path);
    for (Answer answer : List.of(api().get(path), api().patch(path, "{}"), api().delete(path))) {
      answer.isProblem(404, "unknown-comment", unknown);
    }
  }

  @Test
  default void anAuthorChangesAndRemovesItsOwnCommentWithoutARole() {
    String path = of(comment("x", 7, "PAPER", 1));
    String change = "{\"content\": \"y\"}";
    String author = TestActors.user(7);

    for (String other : List.of(TestActors.user(8), TestActors.user(8, UserRole.VIEWER))) {
      with(TestActors.HEADER, other, "PATCH", path, change).hasStatus(403);
      with(TestActors.HEADER, other, "DELETE", path, "").hasStatus(403);
    }
    with(TestActors.HEADER, author, "GET", path, "").hasStatus(403);
    with(TestActors.HEADER, author, "PATCH", path, change).hasStatus(200);
    with(TestActors.HEADER, author, "DELETE", path, "").isEmpty(204);
    with(TestActors.HEADER, author, "DELETE", path, "").hasStatus(403);
  }
}
