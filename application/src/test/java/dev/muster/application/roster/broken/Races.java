package dev.muster.application.roster.broken;

import dev.muster.application.kit.IdempotencyRaces;
import dev.muster.application.roster.contract.ClaimContract;
import dev.muster.application.roster.race.KeepingRaces;
import dev.muster.application.roster.race.LeaderRaces;
import dev.muster.application.roster.race.ListRaces;
import dev.muster.application.roster.race.MemberRaces;
import dev.muster.application.roster.race.MembershipRaces;
import dev.muster.application.roster.race.PreconditionRaces;

/** The contracts that are about who comes first. */
interface Races
    extends ClaimContract,
        MembershipRaces,
        MemberRaces,
        KeepingRaces,
        LeaderRaces,
        PreconditionRaces,
        ListRaces,
        IdempotencyRaces {}
