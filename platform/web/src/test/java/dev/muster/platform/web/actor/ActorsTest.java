package dev.muster.platform.web.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.NotSignedInException;
import dev.muster.application.permission.Actor;
import dev.muster.application.permission.Origin;
import dev.muster.domain.UserRole;
import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.fixture.NoteService;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.TestActors;
import io.micronaut.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A request acts as who sends it, wherever it is worked on; pages for everybody ask nobody. */
class ActorsTest implements NoteFixture {
  private static final String NOTE = "{\"text\": \"A\"}";
  private static final String REALM = "Bearer realm=\"muster\"";

  @ParameterizedTest
  @EnumSource
  void everyRoleReads(UserRole role) {
    api().as(role).get("/notes/" + note("A")).hasStatus(200).variesBy("Authorization");
  }

  @Test
  void whoMayNotWriteIsToldWhichPermissionIsMissing() {
    api()
        .as(UserRole.VIEWER)
        .post("/notes", NOTE)
        .isProblem(
            403,
            "permission-denied",
            """
            {"title": "Permission denied", "instance": "/notes", "permission": "notes.write",
             "detail": "Who sends the request lacks a permission that it needs."}\
            """)
        .variesBy("Authorization");
    api().as(UserRole.EDITOR).post("/notes", NOTE).hasStatus(201);
    assertEquals(1, api().get("/notes").member("items").size());
  }

  @Test
  void nobodyIsToldToSignIn() {
    api()
        .as(TestActors.NOBODY)
        .get("/notes")
        .hasStatus(401)
        .hasHeader("WWW-Authenticate", REALM)
        .variesBy("Authorization");
    api()
        .as(TestActors.WRONG_TOKEN)
        .post("/notes", NOTE)
        .hasStatus(401)
        .hasHeader("WWW-Authenticate", REALM + ", error=\"invalid_token\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/docs",
        "/openapi.yaml",
        "/problems",
        "/problems/not-found",
        "/assets/docs.js"
      })
  void pagesForEverybodyAskNobody(String path) {
    for (String actor : new String[] {TestActors.NOBODY, TestActors.WRONG_TOKEN}) {
      Answer answer = api().as(actor).get(path).hasStatus(200);

      assertEquals(-1, answer.header("Vary").indexOf("Authorization"), answer::toString);
    }
  }

  @Test
  void nobodyGetsTheStoredAnswerToAnother() {
    Answer first = keyed(UserRole.EDITOR.name()).hasStatus(201);

    Answer other = keyed(UserRole.ADMIN.name()).hasStatus(201);
    assertNotEquals(first.id(), other.id());
    other.hasHeader("Idempotency-Replayed", "");
    keyed(UserRole.VIEWER.name()).hasStatus(403);
    keyed(TestActors.NOBODY).hasStatus(401);
    Answer again = keyed(UserRole.EDITOR.name());
    again.hasHeader("Idempotency-Replayed", "true").variesBy("Authorization");
    assertEquals(first.body(), again.body());
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

  @Test
  void workThatNoRequestAsksForActsAsWhoeverItIsFor() {
    RequestActors actors =
        NoteService.shared().getApplicationContext().getBean(RequestActors.class);

    assertEquals(Actor.operator(), RequestActors.as(Actor.operator(), actors::current));
    assertEquals(
        TestActors.user(UserRole.VIEWER),
        RequestActors.as(
            Actor.operator(),
            () -> RequestActors.as(TestActors.user(UserRole.VIEWER), actors::current)));
    assertThrows(NotSignedInException.class, actors::current);
  }

  @Test
  void whereWorkComesFromIsKnown() {
    RequestActors actors =
        NoteService.shared().getApplicationContext().getBean(RequestActors.class);

    assertEquals(Origin.UNKNOWN, actors.origin());
    assertEquals(Origin.UNKNOWN, RequestActors.as(Actor.operator(), actors::origin));
    assertEquals(
        new Origin(Optional.of("import"), Optional.empty()),
        RequestActors.as(Actor.operator(), Origin.command("import"), actors::origin));
    assertEquals(
        Actor.operator(),
        RequestActors.as(Actor.operator(), Origin.command("import"), actors::current));
  }

  @Test
  void theOriginOfARequestHasItsPathWithoutTheQuery() {
    RequestActor actor =
        new RequestActor(
            HttpRequest.DELETE("//notes/%31?token=secret#fragment"),
            request -> Optional.empty(),
            Optional.of("192.0.2.1"));

    assertEquals(
        new Origin(Optional.of("DELETE //notes/%31"), Optional.of("192.0.2.1")), actor.origin());
  }

  @Test
  void theSenderIsAskedForOnceARequest() {
    int[] asked = {0};
    RequestActor actor =
        new RequestActor(
            HttpRequest.GET("/"),
            request -> {
              asked[0]++;
              return Optional.of(Actor.operator());
            },
            Optional.empty());

    assertEquals(false, actor.asked());
    assertEquals(actor.actor(), actor.actor());
    assertEquals(true, actor.asked());
    assertEquals(1, asked[0]);
  }
}
