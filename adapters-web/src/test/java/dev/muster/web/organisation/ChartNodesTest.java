package dev.muster.web.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.organisation.query.Chart;
import dev.muster.domain.Version;
import dev.muster.domain.organisation.Amount;
import dev.muster.domain.organisation.CurrencyCode;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.EmployeeName;
import dev.muster.domain.organisation.EmployeeProfile;
import dev.muster.domain.organisation.Position;
import dev.muster.domain.organisation.Salary;
import dev.muster.platform.web.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartNodesTest {
  private static final Employee MANAGER =
      new Employee(
          new EmployeeId(1),
          Version.FIRST,
          new EmployeeProfile(
              new EmployeeName("Ann"),
              new Position("Boss"),
              new Salary(new Amount("1"), new CurrencyCode("EUR"))),
          Optional.empty());

  @Test
  void aChartThatIsNotCompleteIsRefused() {
    ProblemException refusal =
        assertThrows(
            ProblemException.class, () -> ChartNodes.of(new Chart(MANAGER, List.of(), false)));

    assertEquals("Invalid request", refusal.getMessage());
  }
}
