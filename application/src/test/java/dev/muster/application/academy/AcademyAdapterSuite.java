package dev.muster.application.academy;

import dev.muster.application.academy.contract.AcademyReaderContract;
import dev.muster.application.academy.contract.AcademyTransferContract;
import dev.muster.application.academy.contract.CourseRepositoryContract;
import dev.muster.application.academy.contract.EnrolmentRepositoryContract;
import dev.muster.application.academy.contract.StudentRepositoryContract;
import dev.muster.application.academy.race.EnrolmentRaces;
import dev.muster.application.academy.race.HoldRaces;
import dev.muster.application.academy.race.KeepingRaces;
import dev.muster.application.academy.scenario.AcademyTransferScenarios;
import dev.muster.application.academy.scenario.DependantScenarios;
import dev.muster.application.academy.scenario.EnrolmentScenarios;
import dev.muster.application.academy.scenario.KeepingScenarios;
import dev.muster.application.academy.scenario.ReadingScenarios;
import dev.muster.application.kit.UnitOfWorkContract;

/** All tests that a persistence adapter of the academy must pass to be accepted. */
public interface AcademyAdapterSuite
    extends UnitOfWorkContract,
        StudentRepositoryContract,
        CourseRepositoryContract,
        EnrolmentRepositoryContract,
        AcademyReaderContract,
        AcademyTransferContract,
        EnrolmentRaces,
        KeepingRaces,
        HoldRaces,
        KeepingScenarios,
        DependantScenarios,
        EnrolmentScenarios,
        ReadingScenarios,
        AcademyTransferScenarios {}
