package dev.muster.application.access;

import dev.muster.application.access.contract.AccessTokensContract;
import dev.muster.application.access.contract.AttemptRepositoryContract;
import dev.muster.application.access.contract.CredentialRepositoryContract;
import dev.muster.application.access.contract.PasswordHashesContract;
import dev.muster.application.access.contract.SessionRepositoryContract;
import dev.muster.application.access.race.PasswordRaces;
import dev.muster.application.access.race.SessionRaces;
import dev.muster.application.access.scenario.AccountScenarios;
import dev.muster.application.access.scenario.AttemptScenarios;
import dev.muster.application.access.scenario.MeanwhileScenarios;
import dev.muster.application.access.scenario.RecordScenarios;
import dev.muster.application.access.scenario.SessionScenarios;
import dev.muster.application.kit.UnitOfWorkContract;

/** All tests that an adapter of signing in must pass to be accepted. */
public interface SessionAdapterSuite
    extends UnitOfWorkContract,
        PasswordHashesContract,
        CredentialRepositoryContract,
        SessionRepositoryContract,
        AttemptRepositoryContract,
        AccessTokensContract,
        SessionRaces,
        PasswordRaces,
        SessionScenarios,
        AttemptScenarios,
        AccountScenarios,
        MeanwhileScenarios,
        RecordScenarios {}
