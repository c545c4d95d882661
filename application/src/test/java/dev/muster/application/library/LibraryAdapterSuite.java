package dev.muster.application.library;

import dev.muster.application.kit.UnitOfWorkContract;
import dev.muster.application.library.contract.AuthorRepositoryContract;
import dev.muster.application.library.contract.AuthorshipReaderContract;
import dev.muster.application.library.contract.AuthorshipRepositoryContract;
import dev.muster.application.library.contract.BookRepositoryContract;
import dev.muster.application.library.contract.LibraryReaderContract;
import dev.muster.application.library.contract.LibraryTransferContract;
import dev.muster.application.library.race.HoldRaces;
import dev.muster.application.library.race.RemovalRaces;
import dev.muster.application.library.race.RevisionRaces;
import dev.muster.application.library.race.WriterRaces;
import dev.muster.application.library.scenario.AuthorScenarios;
import dev.muster.application.library.scenario.AuthorshipScenarios;
import dev.muster.application.library.scenario.BookScenarios;
import dev.muster.application.library.scenario.LibraryTransferScenarios;
import dev.muster.application.library.scenario.ReadingScenarios;

/** All tests that a persistence adapter of the library must pass to be accepted. */
public interface LibraryAdapterSuite
    extends UnitOfWorkContract,
        AuthorRepositoryContract,
        BookRepositoryContract,
        AuthorshipRepositoryContract,
        LibraryReaderContract,
        AuthorshipReaderContract,
        LibraryTransferContract,
        WriterRaces,
        RemovalRaces,
        RevisionRaces,
        HoldRaces,
        AuthorScenarios,
        BookScenarios,
        AuthorshipScenarios,
        ReadingScenarios,
        LibraryTransferScenarios {}
