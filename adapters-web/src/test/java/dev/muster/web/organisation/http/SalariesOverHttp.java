package dev.muster.web.organisation.http;

import static dev.muster.web.organisation.http.OrganisationFixture.of;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.domain.UserRole;
import dev.muster.platform.web.kit.Answer;
import dev.muster.platform.web.kit.Api;
import org.junit.jupiter.api.Test;

/** Salaries are for those who may see them. */
public interface SalariesOverHttp extends OrganisationFixture {
  @Test
  default void aViewerGetsEmployeesWithoutTheirSalaries() {
    long id = employee("Mei");
    String part =
        "{\"id\": %d, \"name\": \"Mei\", \"position\": \"Engineer\", \"managerId\": null}"
            .formatted(id);

    Answer read = viewer().get(of(id)).hasStatus(200);
    read.hasHeader("ETag", "\"1-part\"").variesBy("Authorization");
    assertEquals(Answer.json(part), Answer.json(read.body()));
    assertEquals(
        Answer.json("{\"items\": [%s], \"next\": null}".formatted(part)),
        Answer.json(viewer().get("/employees").hasStatus(200).body()));
  }

  @Test
  default void aViewerGetsNoPayroll() {
    String path = of(employee("Mei")) + "/payroll";

    viewer().get(path).hasStatus(403);
    api().as(UserRole.EDITOR).get(path).hasStatus(200).variesBy("Authorization");
  }

  @Test
  default void aPayrollAddsUpEachCurrencyFromAnEmployeeDown() {
    long top = employee("Top");
    long middle = employee("Middle", top);
    long low = employee("Low", middle);
    api()
        .patch(of(low), "{\"salary\": {\"amount\": \"0.1\", \"currency\": \"CHF\"}}")
        .hasStatus(200);

    api()
        .get(of(top) + "/payroll")
        .is(
            200,
            """
            {"people": 3, "totals": [{"amount": "0.10", "currency": "CHF"},
             {"amount": "10000.00", "currency": "EUR"}]}\
            """);
    api()
        .get(of(low) + "/payroll")
        .is(200, "{\"people\": 1, \"totals\": [{\"amount\": \"0.10\", \"currency\": \"CHF\"}]}");
  }

  private Api viewer() {
    return api().as(UserRole.VIEWER);
  }
}
