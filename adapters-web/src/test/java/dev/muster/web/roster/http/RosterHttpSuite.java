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
        ReturningOverHttp,
        RepresentationsOverHttp,
        LeaderOverHttp,
        PreconditionsOverHttp,
        ListsOverHttp,
        KeysetPagesOverHttp,
        ValuesOverHttp,
        IdempotencyOverHttp,
        TextsOverHttp,
        MomentsOverHttp,
        ParametersOverHttp,
        MediaTypesOverHttp,
        ProblemsOverHttp,
        PagesOverHttp,
        CurrencyReplayOverHttp,
        SecretsOverHttp,
        PlayersOverHttp {}
