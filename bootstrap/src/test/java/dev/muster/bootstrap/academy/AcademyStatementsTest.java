package dev.muster.bootstrap.academy;

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
class AcademyStatementsTest implements HttpFixture, TestPropertyProvider {
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
        "insert into academy.student (version, name) select 1, 'x' from generate_series(1, %d)"
            .formatted(rows));
    StatementBudget budget = new StatementBudget(counter, router, "dev.muster.web.academy");
    String one = "/students/1";

    budget.measure(1, "GET /students", () -> api().get("/students?limit=200"));
    budget.measure(1, "POST /students", () -> api().post("/students", "{\"name\": \"x\"}"));
    budget.measure(1, "GET /students/{studentId}", () -> api().get(one));
    budget.measure(2, "PATCH /students/{studentId}", () -> api().patch(one, "{\"name\": \"y\"}"));
    budget.measure(2, "DELETE /students/{studentId}", () -> api().delete(one));
    budget.assertComplete();
  }
}
