package dev.muster.platform.web.answer;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.IdempotentRequests;
import dev.muster.application.RequestFingerprint;
import dev.muster.application.StoredAnswer;
import dev.muster.application.permission.Actor;
import dev.muster.platform.web.actor.RequestActors;
import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.fixture.NoteService;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** A request that comes while one with its key is being done is told so. */
class RequestInProgressTest implements NoteFixture {
  @Test
  void aRequestIsRefusedWhileOneWithItsKeyIsBeingDone() {
    IdempotentRequests requests =
        NoteService.shared().getApplicationContext().getBean(IdempotentRequests.class);
    RequestActors.as(
        Actor.operator(),
        () ->
            requests.once(
                new IdempotencyKey("key"),
                RequestFingerprint.of(),
                () -> {
                  sendBeside();
                  return new StoredAnswer("done");
                }));
  }

  private void sendBeside() {
    api()
        .send(
            api()
                .request("/notes")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "key")
                .POST(BodyPublishers.ofString("{\"text\": \"A\"}")))
        .isProblem(
            409,
            "request-in-progress",
            """
            {"title": "Request in progress", "instance": "/notes", "detail":
             "A request with this Idempotency-Key is being done: send it again a little later."}\
            """);
  }
}
