package dev.muster.application.__context__;

import dev.muster.application.__context__.contract.__Entity__Races;
import dev.muster.application.__context__.contract.__Entity__ReaderContract;
import dev.muster.application.__context__.contract.__Entity__RepositoryContract;
import dev.muster.application.__context__.scenario.__Entity__Scenarios;
import dev.muster.application.kit.UnitOfWorkContract;

/** All tests that a persistence adapter of the __context__ must pass to be accepted. */
public interface __Context__AdapterSuite
    extends UnitOfWorkContract,
        __Entity__RepositoryContract,
        __Entity__ReaderContract,
        __Entity__Races,
        __Entity__Scenarios {}
