package dev.muster.web.access.http;

/** All tests of the access over HTTP, run on every persistence adapter. */
public interface AccessHttpSuite
    extends UsersOverHttp,
        UserEmailsOverHttp,
        ProfilesOverHttp,
        RolesOverHttp,
        AdminRacesOverHttp,
        SessionsOverHttp,
        AccountsOverHttp {}
