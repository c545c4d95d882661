package dev.muster.bootstrap.discussion;

import static dev.muster.web.discussion.http.DiscussionFixture.body;

import dev.muster.bootstrap.contexts.StatementBudget;
import dev.muster.platform.jdbc.kit.StatementCounter;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import dev.muster.web.discussion.http.DiscussionFixture;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every endpoint sends a fixed number of statements, however many rows there are. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiscussionStatementsTest implements DiscussionFixture, TestPropertyProvider {
  @Inject EmbeddedServer server;
  @Inject TestTables tables;
  @Inject StatementCounter counter;
  @Inject Router router;

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> settings = new HashMap<>(StatementBudget.counting(TestDatabase.settings()));
    settings.put("muster.access", "open");
    settings.put(KindsOfSuites.SETTING, "true");
    return settings;
  }

  @Override
  public URI service() {
    return server.getURI();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100})
  void theNumberOfStatementsDoesNotDependOnTheNumberOfRows(int rows) {
    tables.clear();
    tables.execute(KindsOfSuites.USERS);
    tables.execute(
        """
        insert into discussion.comment (version, content, user_id, target_type, target_id, posted_at)
          select 1, 'x', 1, 'PAPER', 1, now() from generate_series(1, %d + 1) as i
        """
            .formatted(rows));
    StatementBudget budget = new StatementBudget(counter, router, "dev.muster.web.discussion");

    for (String filter :
        new String[] {"", "&target=PAPER:1", "&user=1", "&target=PAPER:1&user=1"}) {
      budget.measure(1, "GET /comments", () -> api().get("/comments?limit=200" + filter));
    }
    budget.measure(1, "GET /comments/{commentId}", () -> api().get("/comments/1"));
    String body = body("x", 1, "PAPER", 1);
    // Holds the user and adds; the thing belongs to no context, which would hold it as well.
    budget.measure(2, "POST /comments", () -> api().post("/comments", body));
    // With a key: claim, find, hold, add, store; the second time claim, find.
    budget.measure(
        5, "POST /comments", () -> with("Idempotency-Key", "a-key", "POST", "/comments", body));
    budget.measure(
        2, "POST /comments", () -> with("Idempotency-Key", "a-key", "POST", "/comments", body));
    budget.measure(
        2, "PATCH /comments/{commentId}", () -> api().patch("/comments/1", "{\"content\": \"y\"}"));
    budget.measure(2, "DELETE /comments/{commentId}", () -> api().delete("/comments/2"));
    budget.assertComplete();
  }
}
