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
import java.util.List;
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

    for (String path :
        List.of(
            "/",
            "/docs",
            "/openapi.yaml",
            "/problems",
            "/assets/muster.css",
            "/assets/docs.css",
            "/assets/docs.js",
            "/swagger-ui/swagger-ui.css",
            "/swagger-ui/swagger-ui-bundle.js")) {
      budget.measure(0, "GET " + path, () -> api().get(path));
    }
    budget.measure(0, "GET /problems/{code}", () -> api().get("/problems/not-found"));
    budget.assertComplete();
  }
}
