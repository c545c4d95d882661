package dev.muster.application.roster.broken;

import dev.muster.application.kit.IdempotencyContract;
import dev.muster.application.kit.UnitOfWorkContract;
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

/** The contracts that one thread, or two, can break: all that are not about who comes first. */
interface Contracts
    extends UnitOfWorkContract,
        HeroRepositoryContract,
        TeamRepositoryContract,
        MembershipRepositoryContract,
        MembershipFactsContract,
        PlayerRepositoryContract,
        VersionContract,
        UndoContract,
        RosterReaderContract,
        RelationReaderContract,
        IdempotencyContract,
        StagingContract,
        FindingsContract,
        ExtractContract {}
