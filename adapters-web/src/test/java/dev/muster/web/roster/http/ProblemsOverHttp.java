package dev.muster.web.roster.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.kit.Answer;
import io.micronaut.json.tree.JsonNode;
import org.junit.jupiter.api.Test;

/**
 * The catalogue of problems leads to a page of each kind. The rules are answered in the other
 * suites: every answer there is held against the examples of the OpenAPI document, and the page of
 * the rules fails to build for a rule that no suite brings about.
 */
public interface ProblemsOverHttp extends RosterFixture {
  @Test
  default void theTypeOfAProblemLeadsToItsPage() {
    for (JsonNode kind : api().get("/problems").member("items").values()) {
      String type = kind.get("type").getStringValue();

      assertEquals("/problems/" + kind.get("code").getStringValue(), type);
      assertEquals(kind, Answer.json(api().get(type).hasStatus(200).body()));
    }
    api()
        .get("/problems/unknown-hero")
        .is(
            200,
            """
            {"code": "unknown-hero", "type": "/problems/unknown-hero", "title": "Unknown hero",
             "status": 404, "explanation":
             "No hero has this identity: it never did, or the hero was removed. GET /heroes lists \
            those that there are.",
             "example": {"type": "/problems/unknown-hero", "title": "Unknown hero", "status": 404,
              "detail": "There is no hero 3.", "instance": "/heroes/3", "heroId": 3}}\
            """);
  }
}
