package dev.muster.application.organisation;

import dev.muster.application.Permission;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.EmployeeProfile;
import dev.muster.domain.organisation.OrganisationViolation.ChainTooLong;
import dev.muster.domain.organisation.OrganisationViolation.HasReports;
import dev.muster.domain.organisation.OrganisationViolation.ManagementCycle;
import dev.muster.domain.organisation.OrganisationViolation.UnknownEmployee;
import dev.muster.domain.organisation.OrganisationViolationException;
import dev.muster.domain.organisation.ReportsTo;
import java.util.Optional;
import java.util.function.Function;

/** Driving port: adds, changes, moves and removes employees. */
public interface Employees {
  /**
   * Adds an employee.
   *
   * @param manager the employee that it reports to; empty for one at the top
   * @throws OrganisationViolationException with {@link UnknownEmployee} for the manager, {@link
   *     ChainTooLong}
   */
  @Permission(OrganisationPermissions.WRITE)
  Employee add(EmployeeProfile profile, Optional<EmployeeId> manager);

  /**
   * Changes the profile of an employee.
   *
   * @param precondition the required version, if any
   * @param revision returns the new profile for the present employee; it may run more than once
   * @throws PreconditionFailedException if the employee has another version
   * @throws OrganisationViolationException with {@link UnknownEmployee}
   */
  @Permission(OrganisationPermissions.WRITE)
  Employee revise(
      EmployeeId employee, Precondition precondition, Function<Employee, EmployeeProfile> revision);

  /**
   * Gives an employee another manager, and leaves all below it as they are.
   *
   * @param precondition the required version, if any
   * @param manager the employee that it reports to; empty for one at the top
   * @throws PreconditionFailedException if the employee has another version
   * @throws OrganisationViolationException with {@link UnknownEmployee} for all that do not exist,
   *     {@link ManagementCycle}, {@link ChainTooLong}
   */
  @Permission(OrganisationPermissions.WRITE)
  Employee move(EmployeeId employee, Precondition precondition, Optional<EmployeeId> manager);

  /**
   * Removes an employee.
   *
   * @param precondition the required version, if any
   * @param reportsTo who manages its reports then, if any
   * @return the number of reports that have another manager now
   * @throws PreconditionFailedException if the employee has another version
   * @throws OrganisationViolationException with {@link UnknownEmployee} for all that do not exist;
   *     with {@link HasReports} for reports that nobody is named for; {@link ManagementCycle},
   *     {@link ChainTooLong}
   */
  @Permission(OrganisationPermissions.WRITE)
  long remove(EmployeeId employee, Precondition precondition, Optional<ReportsTo> reportsTo);
}
