package dev.muster.web.organisation.http;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.organisation.Employees;
import dev.muster.application.organisation.OrganisationPermissions;
import dev.muster.application.organisation.OrganisationQueries;
import dev.muster.application.organisation.OrganisationUseCases;
import dev.muster.application.organisation.memory.InMemoryOrganisation;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Permissions;
import dev.muster.platform.web.kit.InMemoryService;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Wires the driving ports of the organisation to the in-memory adapter. */
@Factory
@Requires(property = InMemoryService.PERSISTENCE, value = InMemoryService.MEMORY)
final class InMemoryOrganisationWiring {
  @Singleton
  Grants organisationGrants() {
    return OrganisationPermissions.GRANTS;
  }

  @Singleton
  OrganisationUseCases organisation(InMemoryStore store, Permissions permissions) {
    return OrganisationUseCases.over(InMemoryOrganisation.in(store)).guarded(permissions);
  }

  @Singleton
  Employees employees(OrganisationUseCases organisation) {
    return organisation.employees();
  }

  @Singleton
  OrganisationQueries organisationQueries(OrganisationUseCases organisation) {
    return organisation.queries();
  }
}
