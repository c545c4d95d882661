package dev.muster.application.access.broken;

import dev.muster.application.access.contract.AccessReaderContract;
import dev.muster.application.access.contract.GrantRepositoryContract;
import dev.muster.application.access.contract.ProfileRepositoryContract;
import dev.muster.application.access.contract.UserRepositoryContract;
import dev.muster.application.access.port.AccessPorts;
import dev.muster.application.access.race.AccessRaces;
import dev.muster.application.access.race.HoldRaces;
import dev.muster.application.kit.UnitOfWorkContract;
import dev.muster.application.kit.broken.BrokenAdapters;
import dev.muster.application.kit.broken.Candidate;
import dev.muster.application.kit.broken.Faults;
import dev.muster.application.kit.broken.UnitOfWorkFaults;

/** The contracts of the access refuse every broken adapter. */
class AccessBrokenAdaptersTest extends BrokenAdapters<BrokenAccess> {
  private static final Faults<BrokenAccess> FAULTS =
      Faults.of(
          BrokenAccess.class,
          BrokenAccess::honest,
          UnitOfWorkFaults.class,
          UserFaults.class,
          ProfileFaults.class,
          GrantFaults.class,
          ReaderFaults.class,
          RaceFaults.class);

  AccessBrokenAdaptersTest() {
    super(FAULTS, ForContracts.class, ForRaces.class);
  }

  private abstract static class OnPorts extends Candidate<BrokenAccess> {
    OnPorts() {
      super(FAULTS);
    }

    public AccessPorts ports() {
      return adapter().ports();
    }
  }

  static final class ForContracts extends OnPorts
      implements UnitOfWorkContract,
          UserRepositoryContract,
          ProfileRepositoryContract,
          GrantRepositoryContract,
          AccessReaderContract {}

  static final class ForRaces extends OnPorts implements AccessRaces, HoldRaces {}
}
