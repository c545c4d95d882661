package dev.muster.web.roster.http;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.IdempotentRequests;
import dev.muster.application.RequestFingerprint;
import dev.muster.application.StoredAnswer;
import dev.muster.platform.web.kit.Api;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** A request that comes while one with its key is being done is told so. */
@MicronautTest(transactional = false)
@Property(name = "muster.test.persistence", value = "memory")
class RequestInProgressTest {
  @Inject EmbeddedServer server;
  @Inject IdempotentRequests requests;

  @Test
  void aRequestIsRefusedWhileOneWithItsKeyIsBeingDone() {
    requests.once(
        new IdempotencyKey("key"),
        RequestFingerprint.of(),
        () -> {
          sendBeside();
          return new StoredAnswer("done");
        });
  }

  private void sendBeside() {
    Api api = new Api(server.getURI());
    api.send(
            api.request("/heroes")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "key")
                .POST(BodyPublishers.ofString("{\"name\": \"A\", \"secretName\": \"B\"}")))
        .isProblem(
            409,
            "request-in-progress",
            """
            {"title": "Request in progress", "instance": "/heroes", "detail":
             "A request with this Idempotency-Key is being done: send it again a little later."}\
            """);
  }
}
