package dev.muster.domain.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.domain.organisation.OrganisationViolation.ChainTooLong;
import dev.muster.domain.organisation.OrganisationViolation.HasReports;
import dev.muster.domain.organisation.OrganisationViolation.ManagementCycle;
import dev.muster.domain.organisation.OrganisationViolation.UnknownEmployee;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Each refusal has a stable code and one sentence. */
class OrganisationViolationTest {
  @Test
  void aRefusalHasACodeAndASentence() {
    Map<OrganisationViolation, List<String>> told =
        Map.of(
            new UnknownEmployee(new EmployeeId(7)),
            List.of("unknown-employee", "There is no employee 7."),
            new UnknownEmployee(ids(7, 3)),
            List.of("unknown-employee", "The employees 7, 3 do not exist."),
            new ManagementCycle(ids(1, 1)),
            List.of("management-cycle", "Employee 1 would report to 1."),
            new ManagementCycle(ids(1, 3, 2, 1)),
            List.of(
                "management-cycle",
                "Employee 1 would report to 3, who reports to 2, who reports to 1."),
            new ChainTooLong(33),
            List.of(
                "chain-too-long",
                "A chain of managers would have 33 levels, and it has at most 32."),
            new HasReports(new EmployeeId(7), 2),
            List.of(
                "has-reports",
                "Employee 7 has reports (2) and leaves only where it is said who manages them."));

    told.forEach(
        (rule, words) -> {
          assertEquals(words, List.of(rule.code(), rule.sentence()));
          assertEquals(rule, new OrganisationViolationException(rule).violation());
        });
  }

  @Test
  void theListsAreCopies() {
    List<EmployeeId> given = new ArrayList<>(ids(1, 1));
    UnknownEmployee unknown = new UnknownEmployee(given);
    ManagementCycle cycle = new ManagementCycle(given);
    given.clear();
    assertEquals(List.of(ids(1, 1), ids(1, 1)), List.of(unknown.employees(), cycle.path()));
  }

  private static List<EmployeeId> ids(long... values) {
    return LongStream.of(values).mapToObj(EmployeeId::new).toList();
  }
}
