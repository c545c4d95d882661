package dev.muster.application.organisation;

import dev.muster.application.organisation.port.OrganisationPorts;
import dev.muster.application.permission.Permissions;

/**
 * Creates the driving ports of the organisation; its use cases cannot be reached in any other way.
 *
 * @param employees adds, changes, moves and removes employees
 * @param queries reads the organisation
 */
public record OrganisationUseCases(Employees employees, OrganisationQueries queries) {
  /** Returns the use cases over a persistence adapter. */
  public static OrganisationUseCases over(OrganisationPorts ports) {
    return new OrganisationUseCases(
        new EmployeeService(ports), new OrganisationQueryService(ports.reader()));
  }

  /** Returns these use cases, whose every method asks for its permission first. */
  public OrganisationUseCases guarded(Permissions permissions) {
    return new OrganisationUseCases(
        permissions.guarded(Employees.class, employees),
        permissions.guarded(OrganisationQueries.class, queries));
  }
}
