package dev.muster.application.organisation;

import dev.muster.application.InvalidCursorException;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.Permission;
import dev.muster.application.Recorded;
import dev.muster.application.organisation.query.Chart;
import dev.muster.application.organisation.query.EmployeeFilter;
import dev.muster.application.organisation.query.Payroll;
import dev.muster.application.organisation.query.Report;
import dev.muster.application.organisation.query.ReportDepth;
import dev.muster.application.organisation.query.Superior;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.OrganisationViolation.UnknownEmployee;
import dev.muster.domain.organisation.OrganisationViolationException;

/**
 * Driving port: reads the organisation, up and down its trees.
 *
 * <p>Each list is ordered by id, except for a chain, and has every item once. A client that reads
 * all pages therefore sees every item exactly once if it matches the filter throughout, despite
 * concurrent writes. A list refuses a cursor of another list or of other filters with {@link
 * InvalidCursorException}.
 */
@Recorded(Recorded.When.NEVER)
public interface OrganisationQueries {
  /**
   * Reads an employee.
   *
   * @throws OrganisationViolationException with {@link UnknownEmployee}
   */
  @Permission(OrganisationPermissions.READ)
  Employee employee(EmployeeId employee);

  /** Lists employees. */
  @Permission(OrganisationPermissions.READ)
  Page<Employee> employees(EmployeeFilter filter, PageRequest page);

  /**
   * Lists the managers above an employee up to the top, by level.
   *
   * @throws OrganisationViolationException with {@link UnknownEmployee}
   */
  @Permission(OrganisationPermissions.READ)
  Page<Superior> chain(EmployeeId employee, PageRequest page);

  /**
   * Lists the employees below a manager, down to a depth.
   *
   * @throws OrganisationViolationException with {@link UnknownEmployee}
   */
  @Permission(OrganisationPermissions.READ)
  Page<Report> reports(EmployeeId manager, ReportDepth depth, PageRequest page);

  /**
   * Reads a manager with employees below it, down to a depth.
   *
   * @param most the highest number of employees below it, at least 1; those with the lowest
   *     identities are read
   * @throws OrganisationViolationException with {@link UnknownEmployee}
   */
  @Permission(OrganisationPermissions.READ)
  Chart chart(EmployeeId manager, ReportDepth depth, int most);

  /**
   * Adds up the salaries of an employee and of everybody below it.
   *
   * @throws OrganisationViolationException with {@link UnknownEmployee}
   */
  @Permission(OrganisationPermissions.SALARIES)
  Payroll payroll(EmployeeId employee);
}
