package dev.muster.application.organisation.broken;

import dev.muster.application.UnitOfWork;
import dev.muster.application.kit.broken.Ports;
import dev.muster.application.kit.broken.WithUnitOfWork;
import dev.muster.application.organisation.memory.InMemoryOrganisation;
import dev.muster.application.organisation.memory.OrganisationTables;
import dev.muster.application.organisation.port.EmployeeRepository;
import dev.muster.application.organisation.port.OrganisationPorts;
import dev.muster.application.organisation.port.OrganisationReader;
import dev.muster.application.organisation.port.OrganisationTransferStore;

/** An adapter of the organisation, any port of which may be replaced by a broken one. */
record BrokenOrganisation(OrganisationPorts ports, OrganisationTables tables)
    implements WithUnitOfWork<BrokenOrganisation> {
  /** Returns the in-memory adapter as it is, with nothing in it. */
  static BrokenOrganisation honest() {
    OrganisationTables tables = InMemoryOrganisation.tables();
    return new BrokenOrganisation(InMemoryOrganisation.over(tables), tables);
  }

  BrokenOrganisation withEmployees(EmployeeRepository employees) {
    return Ports.with(this, EmployeeRepository.class, employees);
  }

  BrokenOrganisation withReader(OrganisationReader reader) {
    return Ports.with(this, OrganisationReader.class, reader);
  }

  BrokenOrganisation withTransfer(OrganisationTransferStore transfer) {
    return Ports.with(this, OrganisationTransferStore.class, transfer);
  }

  @Override
  public UnitOfWork unitOfWork() {
    return ports.unitOfWork();
  }

  @Override
  public BrokenOrganisation with(UnitOfWork unitOfWork) {
    return Ports.with(this, UnitOfWork.class, unitOfWork);
  }
}
