package dev.muster.web.roster.http;

/**
 * All that the service promises over HTTP: written once, run on every persistence adapter. A test
 * class says where the service listens, and empties its roster before each test.
 */
public interface RosterHttpSuite
    extends HeroesOverHttp,
        TeamsOverHttp,
        MembersOverHttp,
        BatchOverHttp,
        LeaderOverHttp,
        PreconditionsOverHttp,
        ListsOverHttp,
        KeysetPagesOverHttp,
        BodiesOverHttp,
        IdempotencyOverHttp,
        TextsOverHttp,
        MomentsOverHttp,
        ParametersOverHttp,
        ErrorsOverHttp,
        ProblemsOverHttp,
        TracesOverHttp,
        PagesOverHttp,
        OddRequestsOverHttp,
        CurrencyReplayOverHttp {}
