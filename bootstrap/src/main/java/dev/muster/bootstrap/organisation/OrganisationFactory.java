package dev.muster.bootstrap.organisation;

import dev.muster.application.UnitOfWork;
import dev.muster.application.organisation.Employees;
import dev.muster.application.organisation.OrganisationPermissions;
import dev.muster.application.organisation.OrganisationQueries;
import dev.muster.application.organisation.OrganisationUseCases;
import dev.muster.application.organisation.port.EmployeeRepository;
import dev.muster.application.organisation.port.OrganisationPorts;
import dev.muster.application.organisation.port.OrganisationReader;
import dev.muster.application.organisation.port.OrganisationTransferStore;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Permissions;
import dev.muster.bootstrap.AtStart;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Wires the organisation: takes its driven ports, provides its driving ports. */
@Factory
final class OrganisationFactory {
  @Singleton
  Grants grants() {
    return OrganisationPermissions.GRANTS;
  }

  @Singleton
  @AtStart
  OrganisationUseCases useCases(
      EmployeeRepository employees,
      OrganisationReader reader,
      UnitOfWork unitOfWork,
      OrganisationTransferStore transfer,
      Permissions permissions) {
    return OrganisationUseCases.over(new OrganisationPorts(employees, reader, unitOfWork, transfer))
        .guarded(permissions);
  }

  @Singleton
  Employees employees(OrganisationUseCases useCases) {
    return useCases.employees();
  }

  @Singleton
  OrganisationQueries queries(OrganisationUseCases useCases) {
    return useCases.queries();
  }
}
