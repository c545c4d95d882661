package dev.muster.application.organisation.memory;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.organisation.OrganisationAdapterSuite;
import dev.muster.application.organisation.port.OrganisationPorts;

/** The in-memory adapter is accepted. */
class InMemoryOrganisationTest implements OrganisationAdapterSuite {
  private final OrganisationPorts ports = InMemoryOrganisation.in(new InMemoryStore());

  @Override
  public OrganisationPorts ports() {
    return ports;
  }
}
