package dev.muster.application.academy;

import dev.muster.application.academy.contract.StudentRaces;
import dev.muster.application.academy.contract.StudentReaderContract;
import dev.muster.application.academy.contract.StudentRepositoryContract;
import dev.muster.application.academy.scenario.StudentScenarios;
import dev.muster.application.kit.UnitOfWorkContract;

/** All tests that a persistence adapter of the academy must pass to be accepted. */
public interface AcademyAdapterSuite
    extends UnitOfWorkContract,
        StudentRepositoryContract,
        StudentReaderContract,
        StudentRaces,
        StudentScenarios {}
