package dev.muster.web.organisation.http;

import static dev.muster.web.organisation.http.OrganisationFixture.of;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.kit.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Employees leave, and their reports get another manager. */
public interface EmployeeRemovalsOverHttp extends OrganisationFixture {
  @Test
  default void whoManagesOthersLeavesOnlyWhereItIsSaidWhoManagesThem() {
    long top = employee("Top");
    long removed = employee("Removed", top);
    long one = employee("One", removed);
    long two = employee("Two", removed);
    long other = employee("Other");
    String path = of(removed);

    api()
        .delete(path)
        .isProblem(
            409,
            "has-reports",
            """
            {"title": "Has reports", "detail":
               "Employee %1$d has reports (2) and leaves only where it is said who manages them.",
             "instance": "%2$s", "employeeId": %1$d, "reports": 2}\
            """
                .formatted(removed, path));
    api().delete(path + "?reportsTo=" + NOBODY).hasStatus(404);
    api().delete(path + "?reportsTo=" + one).hasStatus(409);
    api()
        .delete(path + "?reportsTo=nobody")
        .isInvalid(
            "[{\"parameter\": \"reportsTo\", \"detail\":"
                + " \"must be manager or the identity of an employee\"}]");
    api().delete(path + "?reportsTo=" + other).is(200, "{\"movedReports\": 2}");
    assertEquals(List.of(one, two), walk("/employees?managerId=" + other, "id"));
    api().delete(of(other) + "?reportsTo=manager").is(200, "{\"movedReports\": 2}");
    Answer report = api().get(of(one)).hasHeader("ETag", "\"3\"");
    assertEquals(true, report.member("managerId").isNull());
  }

  @Test
  default void whoManagesNobodyLeavesAtOnceAndIsUnknownThen() {
    long removed = employee("Removed");
    String path = of(removed);

    api().delete(path).isEmpty(204);
    api().delete(of(employee("Other")) + "?reportsTo=manager").is(200, "{\"movedReports\": 0}");

    String unknown =
        """
        {"title": "Unknown employee", "detail": "There is no employee %1$d.",
         "instance": "%2$s", "employeeIds": [%1$d]}\
        """
            .formatted(removed, path);
    for (Answer answer : List.of(api().get(path), api().patch(path, "{}"), api().delete(path))) {
      answer.isProblem(404, "unknown-employee", unknown);
    }
  }
}
