package dev.muster.web.roster.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.problem.ProblemType;
import io.micronaut.json.tree.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue of problems says what the roster answers: no kind more, none less. */
public interface ProblemsOverHttp extends RosterFixture {
  /** The kinds that no context owns are tested with the platform. */
  Set<String> ELSEWHERE =
      Stream.of(ProblemType.values())
          .map(type -> type.problem().code())
          .collect(Collectors.toSet());

  @Test
  default void everyKindOnTheListIsAnsweredByTheServiceAsItsPageSays() {
    Map<String, Answer> answers = oneOfEachKind();
    Set<String> codes = new TreeSet<>();
    for (JsonNode kind : api().get("/problems").member("items").values()) {
      String code = kind.get("code").getStringValue();
      assertTrue(codes.add(code), code);
      if (!ELSEWHERE.contains(code)) {
        Answer answer = answers.remove(code);
        assertNotNull(answer, "no request here ends with " + code);
        answer.hasHeader("Content-Type", "application/problem+json");
        assertEquals(kind.get("status").getIntValue(), answer.status(), code);
        JsonNode problem = Answer.json(answer.body());
        for (String member : new String[] {"type", "title", "status"}) {
          assertEquals(kind.get(member), problem.get(member), code);
          assertEquals(kind.get(member), kind.get("example").get(member), code);
        }
        assertEquals(names(problem), names(kind.get("example")), code);
      }
    }
    assertEquals(Map.of(), answers);
    assertTrue(codes.containsAll(ELSEWHERE));
  }

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

  private Map<String, Answer> oneOfEachKind() {
    long team = team("Z-Force");
    long leader = hero("Leader");
    long member = hero("Member");
    long resting = hero("Resting");
    long stranger = hero("Stranger");
    join(team, leader, "LEADER");
    join(team, member, "MEMBER");
    join(team, resting, "MEMBER");
    deactivate(team, resting);
    Map<String, Answer> answers = new HashMap<>();
    answers.put("unknown-hero", api().get("/heroes/" + NOBODY));
    answers.put("unknown-team", api().get("/teams/" + NOBODY));
    answers.put("unknown-membership", api().get(RosterFixture.member(team, stranger)));
    answers.put(
        "team-name-taken",
        api().post("/teams", "{\"name\": \"z-force\", \"headquarters\": \"Base\"}"));
    answers.put(
        "joins-in-future",
        api()
            .put(RosterFixture.member(team, stranger), "{\"joinedAt\": \"9999-01-01T00:00:00Z\"}"));
    answers.put(
        "leadership-taken",
        api().patch(RosterFixture.member(team, member), "{\"role\": \"LEADER\"}"));
    answers.put(
        "successor-not-active",
        api().put("/teams/" + team + "/leader", "{\"heroId\": " + resting + "}"));
    answers.put("desertion", api().delete(RosterFixture.member(team, leader)));
    answers.put(
        "inactive-member",
        api().patch(RosterFixture.member(team, resting), "{\"role\": \"DEPUTY\"}"));
    answers.put("hero-has-memberships", api().delete("/heroes/" + member));
    answers.put("team-has-memberships", api().delete("/teams/" + team));
    answers.put("leads-teams", api().delete("/heroes/" + leader + "?cascade=true"));
    return answers;
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.entries().forEach(member -> names.add(member.getKey()));
    return names;
  }
}
