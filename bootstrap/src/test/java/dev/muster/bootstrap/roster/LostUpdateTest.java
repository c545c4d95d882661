package dev.muster.bootstrap.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.persistence.roster.RosterTables;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.web.kit.Answer;
import dev.muster.web.roster.http.RosterFixture;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two clients that read the same hero and change it: no change is ever lost. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LostUpdateTest implements RosterFixture, TestPropertyProvider {
  private static final int ROUNDS = 1_000;

  @Inject EmbeddedServer server;
  @Inject RosterTables tables;

  @Override
  public Map<String, String> getProperties() {
    return TestDatabase.settings();
  }

  @Override
  public URI service() {
    return server.getURI();
  }

  @BeforeEach
  void empty() {
    tables.clear();
  }

  @Test
  void ofTwoThatChangeWhatBothReadOneIsRefusedAThousandTimes() throws Exception {
    String path = "/heroes/" + hero("Deadpond");
    CyclicBarrier together = new CyclicBarrier(2);
    try (ExecutorService clients = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < ROUNDS; round++) {
        String seen = api().get(path).header("ETag");
        Future<Answer> first = clients.submit(() -> change(path, seen, "First", together));
        Future<Answer> second = clients.submit(() -> change(path, seen, "Second", together));

        List<Integer> statuses =
            List.of(first.get(), second.get()).stream().map(Answer::status).sorted().toList();
        Answer winner = first.get().status() == 200 ? first.get() : second.get();

        assertEquals(List.of(200, 412), statuses, "round " + round);
        assertEquals(winner.body(), api().get(path).body());
      }
    }
  }

  private Answer change(String path, String seen, String name, CyclicBarrier together)
      throws Exception {
    together.await();
    // Another name than before, so that each change that happens makes a version.
    String body = "{\"name\": \"%s after %s\"}".formatted(name, seen.replace("\"", ""));
    return api()
        .send(
            api()
                .request(path)
                .method("PATCH", BodyPublishers.ofString(body))
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", seen));
  }
}
