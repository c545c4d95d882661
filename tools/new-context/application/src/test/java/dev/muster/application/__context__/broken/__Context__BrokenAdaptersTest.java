package dev.muster.application.__context__.broken;

import dev.muster.application.__context__.contract.__Entity__Races;
import dev.muster.application.__context__.contract.__Entity__ReaderContract;
import dev.muster.application.__context__.contract.__Entity__RepositoryContract;
import dev.muster.application.__context__.port.__Context__Ports;
import dev.muster.application.kit.UnitOfWorkContract;
import dev.muster.application.kit.broken.BrokenAdapters;
import dev.muster.application.kit.broken.Candidate;
import dev.muster.application.kit.broken.Faults;
import dev.muster.application.kit.broken.UnitOfWorkFaults;

/** The contracts of the __context__ refuse every broken adapter. */
class __Context__BrokenAdaptersTest extends BrokenAdapters<Broken__Context__> {
  private static final Faults<Broken__Context__> FAULTS =
      Faults.of(
          Broken__Context__.class,
          Broken__Context__::honest,
          UnitOfWorkFaults.class,
          RepositoryFaults.class,
          ReaderFaults.class);

  __Context__BrokenAdaptersTest() {
    super(FAULTS, ForContracts.class, ForRaces.class);
  }

  private abstract static class OnPorts extends Candidate<Broken__Context__> {
    OnPorts() {
      super(FAULTS);
    }

    public __Context__Ports ports() {
      return adapter().ports();
    }
  }

  static final class ForContracts extends OnPorts
      implements UnitOfWorkContract, __Entity__RepositoryContract, __Entity__ReaderContract {}

  static final class ForRaces extends OnPorts implements __Entity__Races {}
}
