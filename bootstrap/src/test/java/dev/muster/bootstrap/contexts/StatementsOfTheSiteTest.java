package dev.muster.bootstrap.contexts;

import dev.muster.platform.jdbc.kit.StatementCounter;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.web.kit.HttpFixture;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The pages that no context owns need no database. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsOfTheSiteTest implements HttpFixture, TestPropertyProvider {
  @Inject EmbeddedServer server;
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

  @Test
  void noPageSendsAStatement() {
    StatementBudget budget = new StatementBudget(counter, router, "dev.muster.platform.web.site");

    budget.measure(0, "GET /", () -> api().get("/"));
    budget.measure(0, "GET /docs", () -> api().get("/docs"));
    budget.measure(0, "GET /openapi.yaml", () -> api().get("/openapi.yaml"));
    budget.measure(0, "GET /problems", () -> api().get("/problems"));
    budget.measure(0, "GET /problems/{code}", () -> api().get("/problems/not-found"));
    budget.assertComplete();
  }
}
