package dev.muster.web.organisation;

import static dev.muster.platform.web.problem.RuleEntry.conflict;
import static dev.muster.platform.web.problem.RuleEntry.missing;

import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.OrganisationViolation;
import dev.muster.domain.organisation.OrganisationViolation.ChainTooLong;
import dev.muster.domain.organisation.OrganisationViolation.HasReports;
import dev.muster.domain.organisation.OrganisationViolation.ManagementCycle;
import dev.muster.domain.organisation.OrganisationViolation.UnknownEmployee;
import dev.muster.platform.web.problem.RuleEntry;
import dev.muster.platform.web.problem.RuleTable;
import jakarta.inject.Singleton;
import java.util.List;

/** The rules of the organisation over HTTP: statuses, titles, explanations, facts and examples. */
@Singleton
final class OrganisationProblems extends RuleTable<OrganisationViolation> {
  private static final EmployeeId TOP = new EmployeeId(1);
  private static final EmployeeId EMPLOYEE = new EmployeeId(2);

  OrganisationProblems() {
    super(
        OrganisationViolation.class,
        List.of(
            new UnknownEmployee(EMPLOYEE),
            new ManagementCycle(List.of(TOP, EMPLOYEE, TOP)),
            new ChainTooLong(33),
            new HasReports(EMPLOYEE, 2)));
  }

  @Override
  protected RuleEntry entry(OrganisationViolation violation) {
    return switch (violation) {
      case UnknownEmployee(List<EmployeeId> employees) ->
          missing(
                  "Unknown employee",
                  "/employees/2",
                  """
                  No employee has this identity, or none of those in employeeIds has: they never did, \
                  or have left. GET /employees lists those that there are.\
                  """)
              .with("employeeIds", ids(employees));
      case ManagementCycle(List<EmployeeId> path) ->
          conflict(
                  "Management cycle",
                  "/employees/1/manager",
                  """
                  Nobody is above itself, however many managers are between. The path begins and ends \
                  with the employee that would be; each employee in it would report to the next. \
                  Give one of them another manager first.\
                  """)
              .with("path", ids(path));
      case ChainTooLong(int levels) ->
          conflict(
                  "Chain too long",
                  "/employees",
                  """
                  From any employee up to the top there are at most 32 levels, the employee included. \
                  An employee that moves takes all below it along. Choose a manager that is higher up.\
                  """)
              .with("levels", levels);
      case HasReports(EmployeeId(long employee), long reports) ->
          conflict(
                  "Has reports",
                  "/employees/2",
                  """
                  An employee that manages others is not removed by DELETE alone. \
                  DELETE with ?reportsTo=manager leaves its reports to its own manager, and with the \
                  identity of an employee to that one.\
                  """)
              .with("employeeId", employee)
              .with("reports", reports);
    };
  }

  private static List<Long> ids(List<EmployeeId> employees) {
    return employees.stream().map(EmployeeId::value).toList();
  }
}
