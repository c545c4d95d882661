package dev.muster.application.broken;

import dev.muster.application.contract.ExtractContract;
import dev.muster.application.contract.FindingsContract;
import dev.muster.application.contract.HeroRepositoryContract;
import dev.muster.application.contract.IdempotencyContract;
import dev.muster.application.contract.MembershipFactsContract;
import dev.muster.application.contract.MembershipRepositoryContract;
import dev.muster.application.contract.RelationReaderContract;
import dev.muster.application.contract.RosterReaderContract;
import dev.muster.application.contract.StagingContract;
import dev.muster.application.contract.TeamRepositoryContract;
import dev.muster.application.contract.UnitOfWorkContract;
import dev.muster.application.contract.VersionContract;

/** The contracts that one thread, or two, can break: all that are not about who comes first. */
interface Contracts
    extends UnitOfWorkContract,
        HeroRepositoryContract,
        TeamRepositoryContract,
        MembershipRepositoryContract,
        MembershipFactsContract,
        VersionContract,
        RosterReaderContract,
        RelationReaderContract,
        IdempotencyContract,
        StagingContract,
        FindingsContract,
        ExtractContract {}
