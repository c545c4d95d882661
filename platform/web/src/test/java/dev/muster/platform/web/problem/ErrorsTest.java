package dev.muster.platform.web.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.kit.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the framework refuses is a problem detail too, whatever the client accepts. */
class ErrorsTest implements NoteFixture {
  @Test
  void aPathWithoutAResourceIsNotFound() {
    for (String path :
        new String[] {"/nowhere", "/notes/1/friends", "/problems/x/y", "/notes//1"}) {
      api()
          .get(path)
          .isProblem(
              404,
              "not-found",
              """
              {"title": "Not found", "detail": "There is nothing at this path.",
               "instance": "%s"}\
              """
                  .formatted(path));
    }
  }

  @Test
  void aMethodThatAPathDoesNotTakeIsRefusedWithThoseThatItTakes() {
    Answer answer = api().post("/notes/1", "{}");

    answer.isProblem(
        405,
        "method-not-allowed",
        """
        {"title": "Method not allowed", "instance": "/notes/1", "detail":
         "This path does not take the method: the header Allow lists those that it takes."}\
        """);
    assertEquals(
        Set.of("GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"),
        Set.of(answer.header("Allow").split(", ?")));
  }

  @Test
  void anAnswerThatTheClientDoesNotAcceptIsRefused() {
    for (String accept :
        new String[] {
          "image/png", "application/json;q=0", "application/problem+json", "nonsense"
        }) {
      api()
          .send(api().request("/notes").header("Accept", accept))
          .isProblem(
              406,
              "not-acceptable",
              """
              {"title": "Not acceptable", "instance": "/notes", "detail":
               "The answer has no media type that the header Accept takes."}\
              """);
    }
    for (String accept :
        new String[] {
          "*/*",
          "application/*",
          "text/html;q=0.1, application/json",
          "application/*;q=0, application/json",
          "application/json;q=0.5;charset=utf-8",
          "text/html, image/gif, *; q=.2, */*; q=.2",
          ""
        }) {
      api()
          .send(api().request("/notes").header("Accept", accept))
          .hasStatus(200)
          .hasHeader("Content-Type", "application/json");
    }
  }

  @Test
  void nothingIsDoneForWhoDoesNotAcceptTheAnswer() {
    String note = "{\"text\": \"Buy milk\"}";
    api()
        .send(
            api()
                .request("/notes")
                .POST(BodyPublishers.ofString(note))
                .header("Content-Type", "application/json")
                .header("Accept", "application/problem+json"))
        .hasStatus(406);

    api().get("/notes").is(200, "{\"items\": [], \"next\": null}");
  }

  @Test
  void aRouteWhoseOnlyBodyIsAProblemIsForThoseWhoAcceptProblemsAlone() {
    String path = "/notes/" + note("Buy milk");
    String accept = "application/problem+json";

    api().send(api().request(path).DELETE().header("Accept", accept)).isEmpty(204);
    api().send(api().request(path).DELETE().header("Accept", accept)).hasStatus(404);
    api().send(api().request("/notes").header("Accept", accept)).hasStatus(406);
  }

  @Test
  void aBodyOfAnotherMediaTypeIsRefused() {
    String problem =
        """
        {"title": "Unsupported media type", "instance": "%s", "detail":
         "This path and method do not take a body of the Content-Type sent."}\
        """;
    String[][] refused = {
      {"POST", "/notes", "text/plain"},
      {"POST", "/notes", "application/merge-patch+json"},
      {"POST", "/notes", "application/x-www-form-urlencoded"},
      {"POST", "/notes", "multipart/form-data; boundary=x"},
      {"POST", "/notes/removals", "application/xml"},
      {"PATCH", "/notes/1", "application/json"},
      {"PATCH", "/notes/1", "application/json-patch+json"},
      {"PUT", "/notes/1", "text/plain"},
      {"PUT", "/notes/1", "application/merge-patch+json"},
    };
    for (String[] it : refused) {
      api()
          .send(it[0], it[1], it[2], "{}")
          .isProblem(415, "unsupported-media-type", problem.formatted(it[1]))
          .hasHeader("Accept-Patch", it[0].equals("PATCH") ? "application/merge-patch+json" : "");
    }
    api()
        .send(api().request("/notes").POST(BodyPublishers.ofString("{}")))
        .isProblem(415, "unsupported-media-type", problem.formatted("/notes"));
  }

  @Test
  void aRequestThatIsTooLongIsRefused() {
    api()
        .post("/notes", "{\"text\": \"%s\"}".formatted("x".repeat(70_000)))
        .isProblem(
            413,
            "content-too-large",
            """
            {"title": "Content too large", "instance": "/notes", "detail":
             "The request is longer than this service takes."}\
            """);
  }

  @Test
  void aBrowserIsToldTheSameOnAPage() {
    String browser = "text/html,application/xhtml+xml,*/*;q=0.8";
    for (String path : new String[] {"/nowhere", "/notes/" + NOBODY, "/notes/x", "/notes?x=1"}) {
      Answer plain = api().get(path);
      Answer html = api().send(api().request(path).header("Accept", browser));

      html.hasStatus(plain.status()).hasHeader("Content-Type", "text/html;charset=utf-8");
      assertTrue(
          html.body().contains("<h1>" + plain.member("title").getStringValue()), html::toString);
    }
  }

  @Test
  void headTellsWhatGetWouldWithoutTheBody() {
    for (String path : new String[] {"/", "/notes", "/notes/" + NOBODY, "/notes/x", "/nowhere"}) {
      Answer get = api().get(path);

      api()
          .send(api().request(path).method("HEAD", BodyPublishers.noBody()))
          .isEmpty(get.response().statusCode())
          .hasHeader("Content-Type", get.header("Content-Type"));
    }
  }
}
