package dev.muster.web.roster.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.kit.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the framework refuses is a problem detail too, whatever the client accepts. */
public interface ErrorsOverHttp extends RosterFixture {
  @Test
  default void aPathWithoutAResourceIsNotFound() {
    for (String path :
        new String[] {"/nowhere", "/heroes/1/friends", "/teams/1/leader/x", "/heroes//1"}) {
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
  default void aMethodThatAPathDoesNotTakeIsRefusedWithThoseThatItTakes() {
    Answer answer = api().put("/heroes/1", "{}");

    answer.isProblem(
        405,
        "method-not-allowed",
        """
        {"title": "Method not allowed", "instance": "/heroes/1", "detail":
         "This path does not take the method: the header Allow lists those that it takes."}\
        """);
    assertEquals(
        Set.of("GET", "HEAD", "PATCH", "DELETE"), Set.of(answer.header("Allow").split(", ?")));
  }

  @Test
  default void anAnswerThatTheClientDoesNotAcceptIsRefused() {
    for (String accept :
        new String[] {
          "text/html",
          "application/json;q=0",
          "application/json;q=0, */*",
          "application/*;q=0, */*;q=0.5",
          "application/problem+json",
          "nonsense"
        }) {
      api()
          .send(api().request("/heroes").header("Accept", accept))
          .isProblem(
              406,
              "not-acceptable",
              """
              {"title": "Not acceptable", "instance": "/heroes", "detail":
               "The answer has no media type that the header Accept takes."}\
              """);
    }
    for (String accept :
        new String[] {
          "*/*",
          "application/*",
          "text/html, application/json;q=0.1",
          "application/*;q=0, application/json",
          "application/json;q=0.5;charset=utf-8",
          "text/html, image/gif, *; q=.2, */*; q=.2",
          ""
        }) {
      api()
          .send(api().request("/heroes").header("Accept", accept))
          .hasStatus(200)
          .hasHeader("Content-Type", "application/json");
    }
  }

  @Test
  default void nothingIsDoneForWhoDoesNotAcceptTheAnswer() {
    String hero = "{\"name\": \"Deadpond\", \"secretName\": \"Dive Wilson\"}";
    api()
        .send(
            api()
                .request("/heroes")
                .POST(BodyPublishers.ofString(hero))
                .header("Content-Type", "application/json")
                .header("Accept", "application/problem+json"))
        .hasStatus(406);

    api().get("/heroes").is(200, "{\"items\": [], \"next\": null}");
  }

  @Test
  default void whoAcceptsProblemsAloneCanEndAMembership() {
    long team = team("Z-Force");
    long hero = hero("Deadpond");
    join(team, hero, "MEMBER");
    String path = RosterFixture.member(team, hero);
    String accept = "application/problem+json";

    api().send(api().request(path).DELETE().header("Accept", accept)).isEmpty(204);
    api().send(api().request(path).DELETE().header("Accept", accept)).hasStatus(404);
    api().send(api().request("/heroes").header("Accept", accept)).hasStatus(406);
  }

  @Test
  default void aBodyOfAnotherMediaTypeIsRefused() {
    String problem =
        """
        {"title": "Unsupported media type", "instance": "%s", "detail":
         "This path and method do not take a body of the Content-Type sent."}\
        """;
    String[][] refused = {
      {"POST", "/heroes", "text/plain"},
      {"POST", "/heroes", "application/merge-patch+json"},
      {"POST", "/heroes", "application/x-www-form-urlencoded"},
      {"POST", "/heroes", "multipart/form-data; boundary=x"},
      {"PATCH", "/heroes/1", "application/json"},
      {"PATCH", "/teams/1", "application/json-patch+json"},
      {"PATCH", "/teams/1/members/1", "application/json"},
      {"PUT", "/teams/1/members/1", "text/plain"},
      {"PUT", "/teams/1/leader", "application/xml"},
    };
    for (String[] it : refused) {
      api()
          .send(it[0], it[1], it[2], "{}")
          .isProblem(415, "unsupported-media-type", problem.formatted(it[1]))
          .hasHeader("Accept-Patch", it[0].equals("PATCH") ? "application/merge-patch+json" : "");
    }
    api()
        .send(api().request("/heroes").POST(BodyPublishers.ofString("{}")))
        .isProblem(415, "unsupported-media-type", problem.formatted("/heroes"));
  }

  @Test
  default void aRequestThatIsTooLongIsRefused() {
    api()
        .post("/heroes", "{\"name\": \"%s\"}".formatted("x".repeat(70_000)))
        .isProblem(
            413,
            "content-too-large",
            """
            {"title": "Content too large", "instance": "/heroes", "detail":
             "The request is longer than this service takes."}\
            """);
  }

  @Test
  default void aBrowserIsToldTheSame() {
    String browser = "text/html,application/xhtml+xml,*/*;q=0.8";
    for (String path : new String[] {"/nowhere", "/heroes/" + NOBODY, "/heroes/x", "/heroes?x=1"}) {
      Answer plain = api().get(path);
      Answer html = api().send(api().request(path).header("Accept", browser));

      assertEquals(plain.body(), html.hasHeader("Content-Type", "application/problem+json").body());
      html.hasStatus(plain.response().statusCode());
    }
  }

  @Test
  default void headTellsWhatGetWouldWithoutTheBody() {
    for (String path :
        new String[] {"/", "/heroes", "/heroes/" + NOBODY, "/heroes/x", "/nowhere"}) {
      Answer get = api().get(path);

      api()
          .send(api().request(path).method("HEAD", BodyPublishers.noBody()))
          .isEmpty(get.response().statusCode())
          .hasHeader("Content-Type", get.header("Content-Type"));
    }
  }
}
