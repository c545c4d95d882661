package dev.muster.application.academy.broken;

import dev.muster.application.academy.contract.AcademyReaderContract;
import dev.muster.application.academy.contract.AcademyTransferContract;
import dev.muster.application.academy.contract.CourseRepositoryContract;
import dev.muster.application.academy.contract.EnrolmentRepositoryContract;
import dev.muster.application.academy.contract.StudentRepositoryContract;
import dev.muster.application.academy.port.AcademyPorts;
import dev.muster.application.academy.race.EnrolmentRaces;
import dev.muster.application.academy.race.HoldRaces;
import dev.muster.application.academy.race.KeepingRaces;
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
          StudentFaults.class,
          CourseFaults.class,
          EnrolmentFaults.class,
          ReaderFaults.class,
          TransferFaults.class,
          RaceFaults.class);

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
      implements UnitOfWorkContract,
          StudentRepositoryContract,
          CourseRepositoryContract,
          EnrolmentRepositoryContract,
          AcademyReaderContract,
          AcademyTransferContract {}

  static final class ForRaces extends OnPorts implements EnrolmentRaces, KeepingRaces, HoldRaces {}
}
