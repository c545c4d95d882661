package dev.muster.application.access;

import dev.muster.application.access.contract.AccessReaderContract;
import dev.muster.application.access.contract.GrantRepositoryContract;
import dev.muster.application.access.contract.ProfileRepositoryContract;
import dev.muster.application.access.contract.UserRepositoryContract;
import dev.muster.application.access.race.AccessRaces;
import dev.muster.application.access.race.HoldRaces;
import dev.muster.application.access.scenario.ProfileScenarios;
import dev.muster.application.access.scenario.RoleScenarios;
import dev.muster.application.access.scenario.UserScenarios;
import dev.muster.application.kit.UnitOfWorkContract;

/** All tests that a persistence adapter of the access must pass to be accepted. */
public interface AccessAdapterSuite
    extends UnitOfWorkContract,
        UserRepositoryContract,
        ProfileRepositoryContract,
        GrantRepositoryContract,
        AccessReaderContract,
        AccessRaces,
        HoldRaces,
        UserScenarios,
        ProfileScenarios,
        RoleScenarios {}
