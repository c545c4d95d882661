package dev.muster.application.roster;

import dev.muster.application.kit.SharedAdapterSuite;
import dev.muster.application.roster.contract.ClaimContract;
import dev.muster.application.roster.contract.ExtractContract;
import dev.muster.application.roster.contract.FindingsContract;
import dev.muster.application.roster.contract.HeroRepositoryContract;
import dev.muster.application.roster.contract.MembershipFactsContract;
import dev.muster.application.roster.contract.MembershipRepositoryContract;
import dev.muster.application.roster.contract.PlayerRepositoryContract;
import dev.muster.application.roster.contract.RelationReaderContract;
import dev.muster.application.roster.contract.RosterReaderContract;
import dev.muster.application.roster.contract.StagingContract;
import dev.muster.application.roster.contract.TeamRepositoryContract;
import dev.muster.application.roster.contract.UndoContract;
import dev.muster.application.roster.contract.VersionContract;
import dev.muster.application.roster.race.KeepingRaces;
import dev.muster.application.roster.race.LeaderRaces;
import dev.muster.application.roster.race.ListRaces;
import dev.muster.application.roster.race.MemberRaces;
import dev.muster.application.roster.race.MembershipRaces;
import dev.muster.application.roster.race.PreconditionRaces;
import dev.muster.application.roster.replay.CurrencyReplay;
import dev.muster.application.roster.scenario.BatchScenarios;
import dev.muster.application.roster.scenario.JoiningScenarios;
import dev.muster.application.roster.scenario.KeepingScenarios;
import dev.muster.application.roster.scenario.LeaderScenarios;
import dev.muster.application.roster.scenario.PlayerScenarios;
import dev.muster.application.roster.scenario.PreconditionScenarios;
import dev.muster.application.roster.scenario.ReadingScenarios;
import dev.muster.application.roster.scenario.RepeatingScenarios;
import dev.muster.application.roster.scenario.ReturningScenarios;
import dev.muster.application.roster.scenario.ServingScenarios;
import dev.muster.application.roster.scenario.TransferScenarios;

/**
 * All that a persistence adapter must pass to be accepted: a test class of it implements this and
 * says where the ports come from.
 */
public interface RosterAdapterSuite
    extends SharedAdapterSuite,
        HeroRepositoryContract,
        TeamRepositoryContract,
        MembershipRepositoryContract,
        PlayerRepositoryContract,
        RosterReaderContract,
        RelationReaderContract,
        VersionContract,
        UndoContract,
        ClaimContract,
        MembershipFactsContract,
        MembershipRaces,
        MemberRaces,
        KeepingRaces,
        LeaderRaces,
        PreconditionRaces,
        ListRaces,
        JoiningScenarios,
        BatchScenarios,
        ReturningScenarios,
        ServingScenarios,
        KeepingScenarios,
        ReadingScenarios,
        PreconditionScenarios,
        PlayerScenarios,
        LeaderScenarios,
        RepeatingScenarios,
        StagingContract,
        FindingsContract,
        ExtractContract,
        TransferScenarios,
        CurrencyReplay {}
