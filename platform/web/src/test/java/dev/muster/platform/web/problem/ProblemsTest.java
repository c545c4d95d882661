package dev.muster.platform.web.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.domain.UserRole;
import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.TestActors;
import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The catalogue of problems says what a service answers: no kind more, none less. */
class ProblemsTest implements NoteFixture {
  /**
   * Faults, and what takes two requests, much time or a head of one's own, are tested elsewhere.
   */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "internal-error",
          "unavailable",
          "overloaded",
          "timed-out",
          "outcome-unknown",
          "request-timeout",
          "misdirected-request",
          "unknown-transfer-coding",
          "http-version-not-supported",
          "request-in-progress");

  @Test
  void everyKindOnTheListIsAnsweredByTheServiceAsItsPageSays() {
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
  void theTypeOfAProblemLeadsToItsPage() {
    for (JsonNode kind : api().get("/problems").member("items").values()) {
      String type = kind.get("type").getStringValue();

      assertEquals("/problems/" + kind.get("code").getStringValue(), type);
      assertEquals(kind, Answer.json(api().get(type).hasStatus(200).body()));
    }
    api()
        .get("/problems/unknown-note")
        .is(
            200,
            """
            {"code": "unknown-note", "type": "/problems/unknown-note", "title": "Unknown note",
             "status": 404, "explanation": "No note has this <identity>.",
             "example": {"type": "/problems/unknown-note", "title": "Unknown note", "status": 404,
              "detail": "There is no note 3.", "instance": "/notes/3", "noteId": 3}}\
            """);
  }

  @Test
  void anInvalidRequestIsExplained() {
    assertEquals(
        """
        Parameters, headers or members of the body are missing, unknown, repeated, or not what they \
        must be. Members that no request changes may be sent as they were read, and not otherwise. \
        The array errors has each flaw: the JSON pointer into the body or the name of the parameter \
        or header, and what it must be. Nothing was done; correct all of them and send it again.\
        """,
        api().get("/problems/invalid-request").member("explanation").getStringValue());
  }

  @Test
  void theExamplesHappenAtAPathOfTheService() {
    assertEquals("/notes", exampleOf("bad-request").get("instance").getStringValue());
    assertEquals("/nowhere", exampleOf("not-found").get("instance").getStringValue());
    assertEquals(
        Set.of("type", "title", "status", "detail"), names(exampleOf("uri-too-long")), "no path");
    assertEquals(
        Answer.json(
            """
            [{"pointer": "/age", "detail": "must be a whole number"},
             {"parameter": "x", "detail": "is not known here"}]\
            """),
        exampleOf("invalid-request").get("errors"));
    assertEquals(
        "0af7651916cd43dd8448eb211c80319c",
        exampleOf("internal-error").get("traceId").getStringValue());
  }

  @Test
  void aKindThatThereIsNotHasNoPage() {
    api()
        .get("/problems/unknown-villain")
        .isProblem(
            404,
            "not-found",
            """
            {"title": "Not found", "detail": "There is nothing at this path.",
             "instance": "/problems/unknown-villain"}\
            """);
  }

  private Map<String, Answer> oneOfEachKind() {
    String note = "/notes/" + note("A");
    Map<String, Answer> answers = new HashMap<>();
    answers.put("bad-request", api().get("/notes?text=%ff"));
    answers.put("malformed-json", api().post("/notes", "{"));
    answers.put("invalid-request", api().get("/notes?x=1"));
    answers.put("invalid-cursor", api().get("/notes?after=x"));
    answers.put(
        "origin-not-allowed",
        api().send(api().request("/notes").header("Origin", "https://elsewhere.example")));
    answers.put("not-signed-in", api().as(TestActors.NOBODY).get("/notes"));
    answers.put("permission-denied", api().as(UserRole.VIEWER).post("/notes", "{\"text\": \"A\"}"));
    answers.put("not-found", api().get("/nowhere"));
    answers.put("method-not-allowed", api().delete("/notes"));
    answers.put(
        "not-acceptable", api().send(api().request("/notes").header("Accept", "image/png")));
    answers.put("content-too-large", api().post("/notes", "x".repeat(70_000)));
    answers.put("uri-too-long", api().get("/notes?text=" + "x".repeat(5_000)));
    answers.put(
        "header-too-large", api().send(api().request("/notes").header("X", "x".repeat(9_000))));
    answers.put("unsupported-media-type", api().send("POST", "/notes", "text/plain", "{}"));
    answers.put("unknown-note", api().get("/notes/" + NOBODY));
    api().patch(note, "{\"pinned\": true}").hasStatus(200);
    answers.put("pinned-already", api().post("/notes", "{\"text\": \"B\", \"pinned\": true}"));
    answers.put(
        "precondition-failed",
        api().send(api().request(note).DELETE().header("If-Match", "\"9\"")));
    withKey("{\"text\": \"Keyed\"}").hasStatus(201);
    answers.put("idempotency-key-reused", withKey("{\"text\": \"Other\"}"));
    return answers;
  }

  private Answer withKey(String body) {
    return api()
        .send(
            api()
                .request("/notes")
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "\"one-of-each-kind\""));
  }

  private JsonNode exampleOf(String code) {
    return api().get("/problems/" + code).member("example");
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.entries().forEach(member -> names.add(member.getKey()));
    return names;
  }
}
