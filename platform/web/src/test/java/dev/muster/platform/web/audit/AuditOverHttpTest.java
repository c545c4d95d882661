package dev.muster.platform.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.audit.query.AuditEntry;
import dev.muster.application.audit.query.AuditOutcome;
import dev.muster.application.kit.memory.InMemoryAuditTrail;
import dev.muster.domain.UserRole;
import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.fixture.NoteService;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.ListFixture;
import dev.muster.platform.web.kit.TestActors;
import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The audit trail is read over HTTP, and has what was asked for over HTTP. */
class AuditOverHttpTest implements NoteFixture, ListFixture {
  private static final Instant THEN = Instant.parse("2026-01-01T00:00:00.123456Z");
  private static final String NOTE = "{\"text\": \"A\"}";

  @Test
  void aChangeIsThereWithWhoMadeItAndWhence() {
    Instant before = Instant.now().minusSeconds(1);
    api().as(UserRole.EDITOR).delete("/notes/" + note("A")).hasStatus(204);

    JsonNode entry = entries("?action=fixture.notes.remove").getFirst();

    assertEquals(
        Answer.json(
            """
            {"id": %d, "at": "%s", "actor": "the EDITOR", "userId": 2, "externalId": null, "action": "fixture.notes.remove",
             "request": "DELETE /notes/1", "address": "127.0.0.1", "outcome": "DONE", "code": null}\
            """
                .formatted(entry.get("id").getLongValue(), entry.get("at").getStringValue())),
        entry);
    Instant at = Instant.parse(entry.get("at").getStringValue());
    assertFalse(at.isBefore(before));
    assertFalse(at.isAfter(Instant.now()));
  }

  @Test
  void anActorOfAProviderIsThereWithItsIdentityThere() {
    append("Ada", "fixture.notes.add", THEN);

    assertEquals(
        "https://id.example.org Ada",
        entries("?actor=Ada").getFirst().get("externalId").getStringValue());
  }

  @Test
  void aReadLeavesNothing() {
    long note = note("A");
    api().get("/notes").hasStatus(200);
    api().get("/notes/" + note).hasStatus(200);
    api().get("/notes/99").hasStatus(404);
    api().get("/audit").hasStatus(200);

    assertEquals(List.of("fixture.notes.add DONE anybody"), told(""));
  }

  @Test
  void refusalsAreThereWithTheirCodes() {
    long note = note("A");
    api().as(UserRole.EDITOR).delete("/notes/99").hasStatus(404);
    api()
        .send(
            api()
                .as(UserRole.EDITOR)
                .request("/notes/" + note)
                .header("If-Match", "\"9\"")
                .DELETE())
        .hasStatus(412);
    api().as(UserRole.VIEWER).delete("/notes/" + note).hasStatus(403);
    api().as(TestActors.WITHOUT_ROLE).get("/notes").hasStatus(403);
    api().as(TestActors.NOBODY).delete("/notes/" + note).hasStatus(401);
    api().as(TestActors.WRONG_TOKEN).delete("/notes/" + note).hasStatus(401);
    api().as(TestActors.NOBODY).get("/notes").hasStatus(401);
    api().as(UserRole.EDITOR).post("/notes", "{}").hasStatus(400);

    assertEquals(
        List.of(
            "fixture.notes.remove DENIED not-signed-in null",
            "fixture.notes.remove DENIED not-signed-in null",
            "fixture.notes.list DENIED permission-denied without role",
            "fixture.notes.remove DENIED permission-denied the VIEWER",
            "fixture.notes.remove REFUSED precondition-failed the EDITOR",
            "fixture.notes.remove REFUSED unknown-note the EDITOR",
            "fixture.notes.add DONE anybody"),
        told(""));
    assertTrue(entries("").getFirst().get("userId").isNull());
    assertTrue(entries("").getFirst().get("actor").isNull());
  }

  @Test
  void aRepeatedRequestIsThereOnce() {
    keyed(UserRole.EDITOR.name()).hasStatus(201);
    keyed(UserRole.EDITOR.name()).hasHeader("Idempotency-Replayed", "true");
    keyed(TestActors.NOBODY).hasStatus(401);
    keyed(TestActors.WITHOUT_ROLE).hasStatus(403);
    keyed(UserRole.VIEWER.name()).hasStatus(403);

    assertEquals(
        List.of(
            "fixture.notes.add DENIED permission-denied the VIEWER",
            "requests.repeat DENIED permission-denied without role",
            "requests.repeat DENIED not-signed-in null",
            "fixture.notes.add DONE the EDITOR"),
        told(""));
  }

  private Answer keyed(String actor) {
    return api()
        .send(
            api()
                .as(actor)
                .request("/notes")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "one-key")
                .POST(BodyPublishers.ofString(NOTE)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '?actor=Ada',                                                              cb
          '?actor=ada',                                                              ''
          '?action=d',                                                               d
          '?actor=Ada&action=c',                                                     c
          '?actor=Bob&action=c',                                                     ''
          '?from=2026-01-01T00:00:00.123457Z',                                       dc
          '?to=2026-01-01T00:00:00.123457Z',                                         b
          '?from=2026-01-01T00:00:00.123457Z&to=2026-01-01T00:00:00.123458Z',        c
          '?from=2026-01-01T00:00:00.123457Z&to=2026-01-01T00:00:00.123457Z',        ''
          '?from=2026-01-01T01:00:00.123457%2B01:00',                                dc
          '?from=0000-01-01T00:00:00%2B23:59&to=9999-12-31T23:59:59.999999999-23:59', dcb
          """)
  void entriesAreFoundByActorActionAndTime(String query, String actions) {
    append("Ada", "b", THEN);
    append("Ada", "c", THEN.plusNanos(1_000));
    append("Bob", "d", THEN.plusNanos(2_000));

    assertEquals(
        actions,
        String.join(
            "", entries(query).stream().map(it -> it.get("action").getStringValue()).toList()));
  }

  @Test
  void theNewestComeFirstPageByPage() {
    for (int i = 0; i < 5; i++) {
      append("Ada", "a", THEN.plusSeconds(i));
      append("Bob", "a", THEN.plusSeconds(i));
    }

    List<Long> all = walk("/audit?limit=2&actor=Ada&from=2026-01-01T00:00:00.5Z", "id");

    assertEquals(List.of(9L, 7L, 5L, 3L), all);
    assertEquals(50, pageOf(60));
  }

  private int pageOf(int entries) {
    for (int i = 0; i < entries; i++) {
      append("Ada", "a", THEN);
    }
    return entries("").size();
  }

  @ParameterizedTest
  @ValueSource(strings = {"EDITOR", "VIEWER", TestActors.WITHOUT_ROLE})
  void onlyAnAdministratorReadsIt(String actor) {
    api()
        .as(actor)
        .get("/audit")
        .isProblem(
            403,
            "permission-denied",
            """
            {"title": "Permission denied", "instance": "/audit", "permission": "audit.read",
             "detail": "Who sends the request lacks a permission that it needs."}\
            """);
    api().as(TestActors.NOBODY).get("/audit").hasStatus(401);
    api().as(UserRole.ADMIN).get("/audit").hasStatus(200).variesBy("Authorization");
  }

  @Test
  void whatIsWrongWithAQuestionIsToldAtOnce() {
    api()
        .get("/audit?actor=&action=%00&from=yesterday&to=&limit=0&who=me")
        .isInvalid(
            """
            [{"parameter": "action", "detail": "must not have control characters, line separators, bidirectional controls, invisible fillers, unpaired surrogates or noncharacters"},
             {"parameter": "actor", "detail": "must have 1 to 255 characters"},
             {"parameter": "from", "detail": "must be a date and time of RFC 3339, such as 2024-01-31T12:00:00Z"},
             {"parameter": "limit", "detail": "must be a whole number from 1 to 200"},
             {"parameter": "to", "detail": "must be a date and time of RFC 3339, such as 2024-01-31T12:00:00Z"},
             {"parameter": "who", "detail": "is not known here"}]\
            """);
    api()
        .get("/audit?from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z")
        .isInvalid(
            "[{\"parameter\": \"to\", \"detail\": \"must not be before the beginning of the"
                + " range\"}]");
    api().get("/audit?after=bm8").hasStatus(400);
  }

  private static void append(String actor, String action, Instant at) {
    NoteService.shared()
        .getApplicationContext()
        .getBean(InMemoryAuditTrail.class)
        .append(
            new AuditEntry(
                at,
                Optional.of(actor),
                OptionalLong.empty(),
                Optional.of("https://id.example.org " + actor),
                action,
                Optional.empty(),
                Optional.empty(),
                AuditOutcome.DONE,
                Optional.empty()),
            Optional.empty());
  }

  private List<JsonNode> entries(String query) {
    List<JsonNode> entries = new ArrayList<>();
    api().get("/audit" + query).hasStatus(200).member("items").values().forEach(entries::add);
    return entries;
  }

  private List<String> told(String query) {
    return entries(query).stream()
        .map(
            it ->
                it.get("action").getStringValue()
                    + " "
                    + it.get("outcome").getStringValue()
                    + (it.get("code").isNull() ? "" : " " + it.get("code").getStringValue())
                    + " "
                    + (it.get("actor").isNull() ? "null" : it.get("actor").getStringValue()))
        .toList();
  }
}
