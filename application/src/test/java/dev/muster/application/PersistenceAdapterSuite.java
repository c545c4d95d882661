package dev.muster.application;

import dev.muster.application.contract.ClaimContract;
import dev.muster.application.contract.ExtractContract;
import dev.muster.application.contract.FindingsContract;
import dev.muster.application.contract.HeroRepositoryContract;
import dev.muster.application.contract.IdempotencyContract;
import dev.muster.application.contract.IdempotencyRaces;
import dev.muster.application.contract.KeepingRaces;
import dev.muster.application.contract.ListRaces;
import dev.muster.application.contract.MembershipFactsContract;
import dev.muster.application.contract.MembershipRaces;
import dev.muster.application.contract.MembershipRepositoryContract;
import dev.muster.application.contract.PreconditionRaces;
import dev.muster.application.contract.RelationReaderContract;
import dev.muster.application.contract.RosterReaderContract;
import dev.muster.application.contract.StagingContract;
import dev.muster.application.contract.TeamRepositoryContract;
import dev.muster.application.contract.UnitOfWorkContract;
import dev.muster.application.contract.VersionContract;
import dev.muster.application.replay.CurrencyReplay;
import dev.muster.application.scenario.BatchScenarios;
import dev.muster.application.scenario.JoiningScenarios;
import dev.muster.application.scenario.KeepingScenarios;
import dev.muster.application.scenario.PreconditionScenarios;
import dev.muster.application.scenario.ReadingScenarios;
import dev.muster.application.scenario.RepeatingScenarios;
import dev.muster.application.scenario.ServingScenarios;
import dev.muster.application.scenario.TransferScenarios;

/**
 * All that a persistence adapter must pass to be accepted: a test class of it implements this and
 * says where the ports come from.
 */
public interface PersistenceAdapterSuite
    extends UnitOfWorkContract,
        HeroRepositoryContract,
        TeamRepositoryContract,
        MembershipRepositoryContract,
        RosterReaderContract,
        RelationReaderContract,
        VersionContract,
        ClaimContract,
        MembershipFactsContract,
        MembershipRaces,
        KeepingRaces,
        PreconditionRaces,
        ListRaces,
        IdempotencyContract,
        IdempotencyRaces,
        JoiningScenarios,
        BatchScenarios,
        ServingScenarios,
        KeepingScenarios,
        ReadingScenarios,
        PreconditionScenarios,
        RepeatingScenarios,
        StagingContract,
        FindingsContract,
        ExtractContract,
        TransferScenarios,
        CurrencyReplay {}
