package dev.muster.bootstrap.roster.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * More requests than the service has room for are refused, and harm those that it has let in not.
 */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverloadTest implements TestPropertyProvider {
  private static final String TRACEPARENT =
      "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
  private static final int CONNECTIONS = 2;
  private static final int QUEUE = 3;
  private static final int REQUESTS = 40;

  @Inject EmbeddedServer server;
  @Inject MeterRegistry meters;

  private Map<String, String> database;

  @Override
  public Map<String, String> getProperties() {
    database = TestDatabase.settings();
    Map<String, String> settings = new HashMap<>(database);
    settings.put("datasources.default.maximum-pool-size", String.valueOf(CONNECTIONS));
    settings.put("muster.database.queue", String.valueOf(QUEUE));
    // Nobody in the queue gives up before this test has seen the others refused.
    settings.put("muster.database.patience", "1m");
    return settings;
  }

  @Test
  void whatThereIsNoRoomForIsRefusedAndTheRestIsServed() throws Exception {
    Api api = new Api(server.getURI());
    String url = database.get("datasources.default.url");
    List<Answer> answers = new ArrayList<>();
    try (Tables tables = new Tables(url, database.get("datasources.default.username"));
        ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      tables.execute("begin; lock table hero in access exclusive mode");
      ExecutorCompletionService<Answer> requests = new ExecutorCompletionService<>(clients);
      for (int i = 0; i < REQUESTS; i++) {
        requests.submit(() -> api.send(api.request("/heroes").header("traceparent", TRACEPARENT)));
      }
      for (int i = 0; i < REQUESTS - CONNECTIONS - QUEUE; i++) {
        answers.add(requests.take().get());
      }
      answers.forEach(OverloadTest::assertOverloaded);
      assertEquals(CONNECTIONS, gauge("muster.bulkhead.active"));
      assertEquals(QUEUE, gauge("muster.bulkhead.queued"));
      assertEquals(
          REQUESTS - CONNECTIONS - QUEUE,
          meters.get("muster.bulkhead.refused").functionCounter().count());

      tables.execute("rollback");
      for (int i = 0; i < CONNECTIONS + QUEUE; i++) {
        requests.take().get().hasStatus(200);
      }
    }
    assertEquals(0, gauge("muster.bulkhead.active"));
    assertEquals(0, gauge("muster.bulkhead.queued"));
    api.get("/heroes").hasStatus(200);
  }

  private double gauge(String name) {
    return meters.get(name).gauge().value();
  }

  private static void assertOverloaded(Answer answer) {
    answer
        .hasHeader("Retry-After", "1")
        .isProblem(
            503,
            "overloaded",
            """
            {"title": "Overloaded", "instance": "/heroes", "detail":
             "The service has more to do than it can at this moment: nothing was done.",
             "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"}\
            """);
  }
}
