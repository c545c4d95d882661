package dev.muster.application.organisation.port;

import dev.muster.application.organisation.query.EmployeeFilter;
import dev.muster.application.organisation.query.Payroll;
import dev.muster.application.organisation.query.Report;
import dev.muster.application.organisation.query.ReportDepth;
import dev.muster.application.organisation.query.Superior;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import java.util.List;
import java.util.Optional;

/**
 * Driven port: answers queries, each as one consistent view of the committed state, without a unit
 * of work.
 *
 * <p>A list begins after the given id or level, is ordered by it, and has at most {@code limit}
 * items.
 */
public interface OrganisationReader {
  /** Returns the employee, or empty if it does not exist. */
  Optional<Employee> employee(EmployeeId employee);

  /** Returns employees. */
  List<Employee> employees(EmployeeFilter filter, Optional<EmployeeId> after, int limit);

  /** Returns the managers above an employee by level, or empty if the employee does not exist. */
  Optional<List<Superior>> chain(EmployeeId employee, long afterLevel, int limit);

  /** Returns employees below a manager by id, or empty if the manager does not exist. */
  Optional<List<Report>> reports(
      EmployeeId manager, ReportDepth depth, Optional<EmployeeId> after, int limit);

  /** Returns the payroll of an employee and of all below it, or empty if it does not exist. */
  Optional<Payroll> payroll(EmployeeId employee);
}
