package dev.muster.application.organisation.broken;

import dev.muster.application.kit.UnitOfWorkContract;
import dev.muster.application.kit.broken.BrokenAdapters;
import dev.muster.application.kit.broken.Candidate;
import dev.muster.application.kit.broken.Faults;
import dev.muster.application.kit.broken.UnitOfWorkFaults;
import dev.muster.application.organisation.contract.EmployeeRepositoryContract;
import dev.muster.application.organisation.contract.OrganisationReaderContract;
import dev.muster.application.organisation.contract.OrganisationTransferContract;
import dev.muster.application.organisation.contract.TreeReaderContract;
import dev.muster.application.organisation.contract.TreeRepositoryContract;
import dev.muster.application.organisation.port.OrganisationPorts;
import dev.muster.application.organisation.race.RemovalRaces;
import dev.muster.application.organisation.race.RevisionRaces;
import dev.muster.application.organisation.race.TreeRaces;

/** The contracts of the organisation refuse every broken adapter. */
class OrganisationBrokenAdaptersTest extends BrokenAdapters<BrokenOrganisation> {
  private static final Faults<BrokenOrganisation> FAULTS =
      Faults.of(
          BrokenOrganisation.class,
          BrokenOrganisation::honest,
          UnitOfWorkFaults.class,
          EmployeeFaults.class,
          TreeFaults.class,
          ReaderFaults.class,
          TransferFaults.class,
          RaceFaults.class);

  OrganisationBrokenAdaptersTest() {
    super(FAULTS, ForContracts.class, ForRaces.class);
  }

  private abstract static class OnPorts extends Candidate<BrokenOrganisation> {
    OnPorts() {
      super(FAULTS);
    }

    public OrganisationPorts ports() {
      return adapter().ports();
    }
  }

  static final class ForContracts extends OnPorts
      implements UnitOfWorkContract,
          EmployeeRepositoryContract,
          TreeRepositoryContract,
          OrganisationReaderContract,
          TreeReaderContract,
          OrganisationTransferContract {}

  static final class ForRaces extends OnPorts implements TreeRaces, RemovalRaces, RevisionRaces {}
}
