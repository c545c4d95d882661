package dev.muster.application.access.memory;

import dev.muster.application.access.query.AccessClaims;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.kit.memory.OnDelete;
import dev.muster.application.kit.memory.Table;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.session.AttemptKey;
import dev.muster.domain.access.session.Attempts;
import dev.muster.domain.access.session.PasswordHash;
import dev.muster.domain.access.session.Session;
import dev.muster.domain.access.session.SessionId;
import java.util.Comparator;

/** The tables of signing in, beside those of the users. */
public final class SessionTables {
  final AccessTables access;
  final InMemoryStore store;
  final Table<UserId, Credential> credentials;
  final Table<SessionId, Session> sessions;
  final Table<AttemptKey, Attempts> attempts;
  final Table<String, Issued> tokens;

  SessionTables(AccessTables access) {
    this.access = access;
    store = access.store;
    credentials =
        store
            .table("credential", Credential::user, Comparator.comparingLong(UserId::value))
            .references("credential_user_fkey", access.users, Credential::user, OnDelete.CASCADE)
            .refuses(
                "credential_user_fkey", it -> AccessTables.refusal(new UnknownUser(it.user())));
    sessions =
        store
            .table("session", Session::id, Comparator.comparing(SessionId::value))
            .references("session_user_fkey", access.users, Session::user, OnDelete.CASCADE)
            .refuses("session_user_fkey", it -> AccessTables.refusal(new UnknownUser(it.user())));
    attempts =
        store.table(
            "attempt",
            Attempts::key,
            Comparator.comparing(AttemptKey::kind).thenComparing(AttemptKey::digest));
    tokens = store.table("token", Issued::token);
  }

  /** The hash of the password of a user. */
  record Credential(UserId user, PasswordHash hash) {}

  /** A token that was issued. */
  record Issued(String token, AccessClaims claims) {}
}
