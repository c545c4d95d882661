package dev.muster.application.library;

import dev.muster.application.kit.UnitOfWorkContract;
import dev.muster.application.library.contract.AuthorRaces;
import dev.muster.application.library.contract.AuthorReaderContract;
import dev.muster.application.library.contract.AuthorRepositoryContract;
import dev.muster.application.library.scenario.AuthorScenarios;

/** All tests that a persistence adapter of the library must pass to be accepted. */
public interface LibraryAdapterSuite
    extends UnitOfWorkContract,
        AuthorRepositoryContract,
        AuthorReaderContract,
        AuthorRaces,
        AuthorScenarios {}
