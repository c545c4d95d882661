package dev.muster.application.broken;

import dev.muster.application.contract.ClaimContract;
import dev.muster.application.contract.IdempotencyRaces;
import dev.muster.application.contract.KeepingRaces;
import dev.muster.application.contract.ListRaces;
import dev.muster.application.contract.MembershipRaces;
import dev.muster.application.contract.PreconditionRaces;

/** The contracts that are about who comes first. */
interface Races
    extends ClaimContract,
        MembershipRaces,
        KeepingRaces,
        PreconditionRaces,
        ListRaces,
        IdempotencyRaces {}
