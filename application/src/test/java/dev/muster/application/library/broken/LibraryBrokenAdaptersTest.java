package dev.muster.application.library.broken;

import dev.muster.application.kit.UnitOfWorkContract;
import dev.muster.application.kit.broken.BrokenAdapters;
import dev.muster.application.kit.broken.Candidate;
import dev.muster.application.kit.broken.Faults;
import dev.muster.application.kit.broken.UnitOfWorkFaults;
import dev.muster.application.library.contract.AuthorRepositoryContract;
import dev.muster.application.library.contract.AuthorshipReaderContract;
import dev.muster.application.library.contract.AuthorshipRepositoryContract;
import dev.muster.application.library.contract.BookRepositoryContract;
import dev.muster.application.library.contract.LibraryReaderContract;
import dev.muster.application.library.contract.LibraryTransferContract;
import dev.muster.application.library.port.LibraryPorts;
import dev.muster.application.library.race.HoldRaces;
import dev.muster.application.library.race.RemovalRaces;
import dev.muster.application.library.race.RevisionRaces;
import dev.muster.application.library.race.WriterRaces;

/** The contracts of the library refuse every broken adapter. */
class LibraryBrokenAdaptersTest extends BrokenAdapters<BrokenLibrary> {
  private static final Faults<BrokenLibrary> FAULTS =
      Faults.of(
          BrokenLibrary.class,
          BrokenLibrary::honest,
          UnitOfWorkFaults.class,
          AuthorFaults.class,
          BookFaults.class,
          AuthorshipFaults.class,
          ReaderFaults.class,
          RelationFaults.class,
          TransferFaults.class,
          RaceFaults.class);

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
      implements UnitOfWorkContract,
          AuthorRepositoryContract,
          BookRepositoryContract,
          AuthorshipRepositoryContract,
          LibraryReaderContract,
          AuthorshipReaderContract,
          LibraryTransferContract {}

  static final class ForRaces extends OnPorts
      implements WriterRaces, RemovalRaces, RevisionRaces, HoldRaces {}
}
