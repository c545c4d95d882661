package dev.muster.application.library.broken;

import dev.muster.application.kit.UnitOfWorkContract;
import dev.muster.application.kit.broken.BrokenAdapters;
import dev.muster.application.kit.broken.Candidate;
import dev.muster.application.kit.broken.Faults;
import dev.muster.application.kit.broken.UnitOfWorkFaults;
import dev.muster.application.library.contract.AuthorRaces;
import dev.muster.application.library.contract.AuthorReaderContract;
import dev.muster.application.library.contract.AuthorRepositoryContract;
import dev.muster.application.library.port.LibraryPorts;

/** The contracts of the library refuse every broken adapter. */
class LibraryBrokenAdaptersTest extends BrokenAdapters<BrokenLibrary> {
  private static final Faults<BrokenLibrary> FAULTS =
      Faults.of(
          BrokenLibrary.class,
          BrokenLibrary::honest,
          UnitOfWorkFaults.class,
          RepositoryFaults.class,
          ReaderFaults.class);

  LibraryBrokenAdaptersTest() {
    super(FAULTS, ForContracts.class, ForRaces.class);
  }

  private abstract static class OnPorts extends Candidate<BrokenLibrary> {
    OnPorts() {
      super(FAULTS);
    }

    public LibraryPorts ports() {
      return adapter().ports();
    }
  }

  static final class ForContracts extends OnPorts
      implements UnitOfWorkContract, AuthorRepositoryContract, AuthorReaderContract {}

  static final class ForRaces extends OnPorts implements AuthorRaces {}
}
