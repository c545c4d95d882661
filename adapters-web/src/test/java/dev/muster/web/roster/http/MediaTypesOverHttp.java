package dev.muster.web.roster.http;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** Each operation says in which media types it takes and answers. */
public interface MediaTypesOverHttp extends RosterFixture {
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
}
