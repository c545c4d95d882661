package dev.muster.web.organisation.http;

import static dev.muster.web.organisation.http.OrganisationFixture.json;
import static dev.muster.web.organisation.http.OrganisationFixture.of;
import static dev.muster.web.organisation.http.OrganisationFixture.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.muster.platform.web.kit.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Employees are added, read, listed and changed. */
public interface EmployeesOverHttp extends OrganisationFixture {
  @Test
  default void anEmployeeIsReadWhereTheLocationSays() {
    long top = employee("Top");
    Answer added = hire("Mei", String.valueOf(top));
    String json = json(added.id(), "Mei", String.valueOf(top));

    added.is(201, json).hasHeader("Location", of(added.id())).hasHeader("ETag", "\"1\"");
    api().get(added.header("Location")).is(200, json).hasHeader("ETag", "\"1\"");
    api().get(of(top)).is(200, json(top, "Top", "null"));
    Answer without =
        api()
            .post(
                "/employees",
                """
                {"name": "x", "position": "y", "salary": {"amount": "0.5", "currency": "JPY"}}\
                """)
            .hasStatus(201);
    assertEquals(true, without.member("managerId").isNull());
    assertEquals("0.50", without.member("salary").get("amount").getStringValue());
  }

  @Test
  default void aManagerThatDoesNotExistIsTold() {
    hire("Mei", String.valueOf(NOBODY))
        .isProblem(
            404,
            "unknown-employee",
            """
            {"title": "Unknown employee", "detail": "There is no employee %1$d.",
             "instance": "/employees", "employeeIds": [%1$d]}\
            """
                .formatted(NOBODY));
    api().get("/employees").is(200, page());
  }

  @Test
  default void allThatIsWrongWithAnEmployeeIsToldAtOnce() {
    api()
        .post(
            "/employees",
            """
            {"name": "", "salary": {"amount": 5000.5, "currency": "eur", "bonus": "1"},
             "managerId": 0}\
            """)
        .isInvalid(
            """
            [{"pointer": "/managerId", "detail": "must be a positive whole number"},
             {"pointer": "/name", "detail": "must have 1 to 100 characters"},
             {"pointer": "/position", "detail": "is required"},
             {"pointer": "/salary/amount", "detail": "must be a string"},
             {"pointer": "/salary/bonus", "detail": "is not known here"},
             {"pointer": "/salary/currency",
              "detail": "must be a currency of ISO 4217, such as EUR"}]\
            """);
    api()
        .post(
            "/employees",
            """
            {"name": "x", "position": "y", "salary": {"amount": "-1", "currency": "EUR"}}\
            """)
        .isInvalid(
            """
            [{"pointer": "/salary/amount",
              "detail": "must be a decimal number from 0 with at most 12 digits and two decimal places, such as 5200.50"}]\
            """);
    api()
        .post("/employees", "{\"name\": \"x\", \"position\": \"y\", \"salary\": null}")
        .isInvalid("[{\"pointer\": \"/salary\", \"detail\": \"must be a JSON object\"}]");
  }

  @Test
  default void aRequestWithTheSameKeyIsDoneOnce() {
    String body =
        """
        {"name": "Once", "position": "y", "salary": {"amount": "1", "currency": "EUR"}}\
        """;
    Answer first = keyed(body).hasStatus(201);

    keyed(body)
        .is(201, first.body())
        .hasHeader("Location", first.header("Location"))
        .hasHeader("ETag", first.header("ETag"))
        .hasHeader("Idempotency-Replayed", "true");
    keyed("{}").hasStatus(400);
    assertEquals(1, api().get("/employees").member("items").size());
  }

  private Answer keyed(String body) {
    return with("Idempotency-Key", "a-key", "POST", "/employees", body);
  }

  @Test
  default void employeesAreFoundByNamePositionAndManager() {
    long top = employee("Top");
    long one = employee("Zoë 100%", top);
    long two = employee("Two", top);
    api().patch(of(two), "{\"position\": \"Head of Design\"}").hasStatus(200);
    String first = json(one, "Zoë 100%", String.valueOf(top));

    api().get("/employees?name=%C3%8B%20100").is(200, page(first));
    api().get("/employees?position=ENGIN&managerId=" + top).is(200, page(first));
    assertEquals(List.of(two), walk("/employees?position=of%20des", "id"));
    assertEquals(List.of(one, two), walk("/employees?limit=1&managerId=" + top, "id"));
    assertEquals(List.of(top, one, two), walk("/employees?limit=1", "id"));
    api().get("/employees?managerId=" + NOBODY).is(200, page());
    api().get("/employees?managerId=0").hasStatus(400);
    String next = api().get("/employees?limit=1").member("next").getStringValue();
    api().get("/employees?name=x&after=" + next).hasStatus(400);
    api().get("/employees?salary=5000").hasStatus(400);
  }

  @Test
  default void aMergePatchChangesWhatItNamesOfAnEmployee() {
    long id = employee("Mei");
    String json =
        """
        {"id": %d, "name": "%s", "position": "%s",
         "salary": {"amount": "%s", "currency": "%s"}, "managerId": null}\
        """;

    api()
        .patch(of(id), "{\"name\": \"Ines\", \"position\": \"Designer\"}")
        .is(200, json.formatted(id, "Ines", "Designer", "5000.00", "EUR"));
    api()
        .patch(of(id), "{\"salary\": {\"amount\": \"7\"}}")
        .is(200, json.formatted(id, "Ines", "Designer", "7.00", "EUR"));
    api()
        .patch(of(id), "{\"salary\": {\"currency\": \"USD\"}}")
        .is(200, json.formatted(id, "Ines", "Designer", "7.00", "USD"));
    for (String wrong :
        List.of("{\"salary\": null}", "{\"salary\": {\"amount\": null}}", "{\"name\": null}")) {
      api().patch(of(id), wrong).hasStatus(400);
    }
    api().get(of(id)).is(200, json.formatted(id, "Ines", "Designer", "7.00", "USD"));
  }

  @Test
  default void anEmployeeMayBeSentBackAsItWasReadAndItsManagerIsReadOnly() {
    long top = employee("Top");
    long id = employee("Mei", top);
    Answer read = api().get(of(id));

    api().patch(of(id), read.body()).is(200, read.body()).hasHeader("ETag", "\"1\"");
    api().patch(of(top), "{\"managerId\": null}").hasStatus(200);
    api()
        .patch(of(id), "{\"managerId\": null, \"id\": %d}".formatted(id))
        .isInvalid(
            "[{\"pointer\": \"/managerId\", \"detail\":"
                + " \"cannot be changed: leave it out, or send it as it was read\"}]");
  }

  @Test
  default void aChangeOfAnOutdatedVersionOfAnEmployeeIsRefused() {
    String path = of(employee("Mei"));
    String seen = api().get(path).header("ETag");
    with("If-None-Match", seen, "GET", path, "").isEmpty(304);
    Answer changed = with("If-Match", seen, "PATCH", path, "{\"name\": \"x\"}").hasStatus(200);
    assertNotEquals(seen, changed.header("ETag"));

    with("If-Match", seen, "PATCH", path, "{\"name\": \"y\"}").hasStatus(412);
    with("If-Match", seen, "PUT", path + "/manager", "{\"managerId\": null}").hasStatus(412);
    with("If-Match", seen, "DELETE", path, "").hasStatus(412);
    with("If-Match", changed.header("ETag"), "DELETE", path, "").isEmpty(204);
  }
}
