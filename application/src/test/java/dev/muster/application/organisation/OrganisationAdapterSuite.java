package dev.muster.application.organisation;

import dev.muster.application.kit.UnitOfWorkContract;
import dev.muster.application.organisation.contract.EmployeeRepositoryContract;
import dev.muster.application.organisation.contract.OrganisationReaderContract;
import dev.muster.application.organisation.contract.OrganisationTransferContract;
import dev.muster.application.organisation.contract.TreeReaderContract;
import dev.muster.application.organisation.contract.TreeRepositoryContract;
import dev.muster.application.organisation.race.RemovalRaces;
import dev.muster.application.organisation.race.RevisionRaces;
import dev.muster.application.organisation.race.TreeRaces;
import dev.muster.application.organisation.scenario.EmployeeScenarios;
import dev.muster.application.organisation.scenario.OrganisationTransferScenarios;
import dev.muster.application.organisation.scenario.TreeScenarios;

/** All tests that a persistence adapter of the organisation must pass to be accepted. */
public interface OrganisationAdapterSuite
    extends UnitOfWorkContract,
        EmployeeRepositoryContract,
        TreeRepositoryContract,
        OrganisationReaderContract,
        TreeReaderContract,
        OrganisationTransferContract,
        TreeRaces,
        RemovalRaces,
        RevisionRaces,
        EmployeeScenarios,
        TreeScenarios,
        OrganisationTransferScenarios {}
