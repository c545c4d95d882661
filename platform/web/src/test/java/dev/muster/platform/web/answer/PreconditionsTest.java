package dev.muster.platform.web.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.kit.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entity tags, and what a client may bind a request to with them: RFC 9110, section 13. */
class PreconditionsTest implements NoteFixture {
  @Test
  void eachChangeReplacesTheTag() {
    Answer added = api().post("/notes", "{\"text\": \"A\"}").hasHeader("ETag", "\"1\"");
    String path = added.header("Location");
    assertEquals("\"1\"", tag(path));

    String after = api().patch(path, "{\"text\": \"B\"}").hasStatus(200).header("ETag");

    assertNotEquals("\"1\"", after);
    assertEquals(after, tag(path));
    assertEquals(after, api().patch(path, "{\"text\": \"B\"}").header("ETag"), "no change");
  }

  @Test
  void aReadOfTheTagThatTheClientHasIsNotModifiedAndHasNoBody() {
    String path = "/notes/" + note("A");
    String tag = tag(path);

    for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*", " * ")) {
      with(path, "If-None-Match", known, "GET", "").isEmpty(304).hasHeader("ETag", tag);
    }
    with(path, "If-None-Match", "\"other\"", "GET", "").hasStatus(200).hasHeader("ETag", tag);
    with(path, "If-None-Match", tag, "HEAD", "").isEmpty(304);
    with(path, "If-Match", tag, "GET", "").hasStatus(200).hasHeader("ETag", tag);
    isPreconditionFailed(with(path, "If-Match", "\"other\"", "GET", ""), path);
    isPreconditionFailed(with(path, "If-Match", "W/" + tag, "GET", ""), path);
  }

  @Test
  void aChangeOfAStaleVersionIsRefusedAndWritesNothing() {
    String path = "/notes/" + note("A");
    with(path, "If-Match", "\"1\"", "PATCH", "{\"text\": \"B\"}").hasStatus(200);
    String now = api().get(path).body();

    isPreconditionFailed(with(path, "If-Match", "\"1\"", "PATCH", "{\"text\": \"C\"}"), path);
    isPreconditionFailed(with(path, "If-Match", "\"1\"", "PUT", "{\"text\": \"C\"}"), path);
    isPreconditionFailed(with(path, "If-Match", "\"1\"", "DELETE", ""), path);

    assertEquals(now, api().get(path).body());
  }

  @Test
  void aPutIsBoundToWhatIsThereOrToItsAbsence() {
    String path = "/notes/7";

    isPreconditionFailed(with(path, "If-Match", "*", "PUT", "{}"), path);
    api().get(path).hasStatus(404);
    with(path, "If-None-Match", "*", "PUT", "{}").hasStatus(201);
    isPreconditionFailed(with(path, "If-None-Match", "*", "PUT", "{}"), path);
    with(path, "If-Match", tag(path), "PUT", "{\"color\": \"RED\"}").hasStatus(200);
  }

  @Test
  void aRemovalIsBoundToTheVersionToo() {
    String path = "/notes/" + note("A");
    String tag = tag(path);

    // The tags that the service never gives out stand for no version.
    for (String other :
        List.of("\"999\"", "W/" + tag, "\"x\"", "\"01\"", "\"9999999999999999999\"", "\"\"")) {
      isPreconditionFailed(with(path, "If-Match", other, "DELETE", ""), path);
    }
    with(path, "If-Match", "\"x\" , ,  " + tag, "DELETE", "").isEmpty(204);
    with(path, "If-Match", "*", "DELETE", "").hasStatus(404);
  }

  @Test
  void aHeaderThatIsNoListOfTagsIsRefused() {
    String path = "/notes/" + note("A");
    String detail = "must be * or entity tags in quotes, such as \\\"1\\\"";

    for (String malformed : List.of("1", "\"1", "\"1\" \"2\"", "*, \"1\"", ",", "w/\"1\"")) {
      with(path, "If-Match", malformed, "DELETE", "")
          .isInvalid("[{\"header\": \"If-Match\", \"detail\": \"%s\"}]".formatted(detail));
      with(path, "If-None-Match", malformed, "GET", "")
          .isInvalid("[{\"header\": \"If-None-Match\", \"detail\": \"%s\"}]".formatted(detail));
    }
  }

  @Test
  void aListOfTagsMayComeInSeveralLines() {
    String path = "/notes/" + note("A");
    String tag = tag(path);

    api()
        .send(api().request(path).header("If-None-Match", "\"x\"").header("If-None-Match", tag))
        .isEmpty(304);
    isPreconditionFailed(
        api()
            .send(
                api()
                    .request(path)
                    .DELETE()
                    .header("If-Match", "\"8\"")
                    .header("If-Match", "\"9\"")),
        path);
    api()
        .send(api().request(path).DELETE().header("If-Match", "\"9\"").header("If-Match", tag))
        .isEmpty(204);
  }

  @Test
  void aGuardThatARouteDoesNotKnowIsRefusedAndNotIgnored() {
    String path = "/notes/" + note("A");

    with("/notes", "If-None-Match", "*", "POST", "{\"text\": \"B\"}")
        .isInvalid("[{\"header\": \"If-None-Match\", \"detail\": \"guards no change here\"}]");
    with(path, "If-None-Match", "\"1\"", "PATCH", "{\"text\": \"B\"}")
        .isInvalid("[{\"header\": \"If-None-Match\", \"detail\": \"guards no change here\"}]");
    with("/notes", "If-Match", "\"1\"", "GET", "").hasStatus(200);
    with("/notes", "If-None-Match", "\"1\"", "GET", "").hasStatus(200);
  }

  private static void isPreconditionFailed(Answer answer, String path) {
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
