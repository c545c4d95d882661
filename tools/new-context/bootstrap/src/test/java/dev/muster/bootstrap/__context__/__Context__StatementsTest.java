package dev.muster.bootstrap.__context__;

import dev.muster.bootstrap.contexts.StatementBudget;
import dev.muster.platform.jdbc.kit.StatementCounter;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import dev.muster.platform.web.kit.HttpFixture;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every endpoint sends a fixed number of statements, however many rows there are. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class __Context__StatementsTest implements HttpFixture, TestPropertyProvider {
  @Inject EmbeddedServer server;
  @Inject TestTables tables;
  @Inject StatementCounter counter;
  @Inject Router router;

  @Override
  public Map<String, String> getProperties() {
    return StatementBudget.counting(TestDatabase.settings());
  }

  @Override
  public URI service() {
    return server.getURI();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100})
  void theNumberOfStatementsDoesNotDependOnTheNumberOfRows(int rows) {
    tables.clear();
    tables.execute(
        "insert into __context__.__table__ (version, name) select 1, 'x' from generate_series(1, %d)"
            .formatted(rows));
    StatementBudget budget = new StatementBudget(counter, router, "dev.muster.web.__context__");
    String one = "/__path__/1";

    budget.measure(1, "GET /__path__", () -> api().get("/__path__?limit=200"));
    budget.measure(1, "POST /__path__", () -> api().post("/__path__", "{\"name\": \"x\"}"));
    budget.measure(1, "GET /__path__/{__entity__Id}", () -> api().get(one));
    budget.measure(
        2, "PATCH /__path__/{__entity__Id}", () -> api().patch(one, "{\"name\": \"y\"}"));
    budget.measure(2, "DELETE /__path__/{__entity__Id}", () -> api().delete(one));
    budget.assertComplete();
  }
}
