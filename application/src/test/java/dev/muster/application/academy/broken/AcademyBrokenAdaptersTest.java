package dev.muster.application.academy.broken;

import dev.muster.application.academy.contract.StudentRaces;
import dev.muster.application.academy.contract.StudentReaderContract;
import dev.muster.application.academy.contract.StudentRepositoryContract;
import dev.muster.application.academy.port.AcademyPorts;
import dev.muster.application.kit.UnitOfWorkContract;
import dev.muster.application.kit.broken.BrokenAdapters;
import dev.muster.application.kit.broken.Candidate;
import dev.muster.application.kit.broken.Faults;
import dev.muster.application.kit.broken.UnitOfWorkFaults;

/** The contracts of the academy refuse every broken adapter. */
class AcademyBrokenAdaptersTest extends BrokenAdapters<BrokenAcademy> {
  private static final Faults<BrokenAcademy> FAULTS =
      Faults.of(
          BrokenAcademy.class,
          BrokenAcademy::honest,
          UnitOfWorkFaults.class,
          RepositoryFaults.class,
          ReaderFaults.class);

  AcademyBrokenAdaptersTest() {
    super(FAULTS, ForContracts.class, ForRaces.class);
  }

  private abstract static class OnPorts extends Candidate<BrokenAcademy> {
    OnPorts() {
      super(FAULTS);
    }

    public AcademyPorts ports() {
      return adapter().ports();
    }
  }

  static final class ForContracts extends OnPorts
      implements UnitOfWorkContract, StudentRepositoryContract, StudentReaderContract {}

  static final class ForRaces extends OnPorts implements StudentRaces {}
}
