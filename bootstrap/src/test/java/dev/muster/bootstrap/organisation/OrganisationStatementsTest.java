package dev.muster.bootstrap.organisation;

import dev.muster.bootstrap.contexts.StatementBudget;
import dev.muster.platform.jdbc.kit.StatementCounter;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import dev.muster.platform.web.kit.Answer;
import dev.muster.web.organisation.http.OrganisationFixture;
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
class OrganisationStatementsTest implements OrganisationFixture, TestPropertyProvider {
  private static final String BODY =
      """
      {"name": "x", "position": "x", "salary": {"amount": "1", "currency": "EUR"}%s}\
      """;

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

  /** Employee 1 manages employee 2, who manages all others. */
  @ParameterizedTest
  @ValueSource(ints = {1, 100})
  void theNumberOfStatementsDoesNotDependOnTheNumberOfRows(int rows) {
    tables.clear();
    tables.execute(
        """
        insert into organisation.employee
            (version, name, name_folded, position, position_folded, amount, currency, manager_id)
          select 1, 'x', 'x', 'x', 'x', 1, 'EUR', case i when 1 then null when 2 then 1 else 2 end
          from generate_series(1, %d + 2) as i
        """
            .formatted(rows));
    StatementBudget budget = new StatementBudget(counter, router, "dev.muster.web.organisation");
    reads(budget);
    changes(budget);
    budget.assertComplete();
  }

  private void reads(StatementBudget budget) {
    budget.measure(1, "GET /employees", () -> api().get("/employees?limit=200"));
    budget.measure(
        1, "GET /employees", () -> api().get("/employees?name=x&position=x&managerId=2"));
    budget.measure(1, "GET /employees/{employeeId}", () -> api().get("/employees/1"));
    budget.measure(1, "GET /employees/{employeeId}/chain", () -> api().get("/employees/3/chain"));
    budget.measure(
        1,
        "GET /employees/{employeeId}/reports",
        () -> api().get("/employees/1/reports?depth=32&limit=200"));
    budget.measure(
        2,
        "GET /employees/{employeeId}/reports",
        () -> with("Accept", "image/svg+xml", "GET", "/employees/1/reports?depth=32", ""));
    budget.measure(
        1, "GET /employees/{employeeId}/payroll", () -> api().get("/employees/1/payroll"));
  }

  private void changes(StatementBudget budget) {
    budget.measure(1, "POST /employees", () -> api().post("/employees", BODY.formatted("")));
    // Locks the top of the tree, goes up, adds.
    String below = BODY.formatted(", \"managerId\": 2");
    budget.measure(3, "POST /employees", () -> api().post("/employees", below));
    // With a key: claim, find, add, store; the second time claim, find.
    budget.measure(4, "POST /employees", () -> keyed(BODY.formatted("")));
    budget.measure(2, "POST /employees", () -> keyed(BODY.formatted("")));
    budget.measure(
        2,
        "PATCH /employees/{employeeId}",
        () -> api().patch("/employees/2", "{\"salary\": {\"amount\": \"2\"}}"));
    // Locks the tops of the trees, goes up, goes down, claims, stores.
    budget.measure(5, "PUT /employees/{employeeId}/manager", () -> move(2, "null"));
    budget.measure(5, "PUT /employees/{employeeId}/manager", () -> move(1, "2"));
    budget.measure(4, "PUT /employees/{employeeId}/manager", () -> move(1, "2"));
    // Counts the reports, moves them and removes.
    budget.measure(
        7, "DELETE /employees/{employeeId}", () -> api().delete("/employees/2?reportsTo=manager"));
    budget.measure(6, "DELETE /employees/{employeeId}", () -> api().delete("/employees/3"));
  }

  private Answer keyed(String body) {
    return with("Idempotency-Key", "a-key", "POST", "/employees", body);
  }
}
