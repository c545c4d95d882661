package dev.muster.persistence.access.session;

import dev.muster.application.access.port.SessionRepository;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.session.Session;
import dev.muster.domain.access.session.SessionId;
import dev.muster.persistence.access.AccessRefusals;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Stores sessions in PostgreSQL. */
@Singleton
final class PostgresSessionRepository implements SessionRepository {
  private final SessionStatements statements;

  PostgresSessionRepository(SessionStatements statements) {
    this.statements = statements;
  }

  @Override
  public void add(Session session, Instant now) {
    AccessRefusals.translated(
        Map.of("session_user_fkey", new UnknownUser(session.user())),
        () -> {
          statements.insert(
              session.id().value(),
              session.user().value(),
              session.tokenHash(),
              session.expiresAt(),
              now,
              FORGOTTEN_AT_ONCE);
          return session;
        });
  }

  @Override
  public Optional<Session> claim(SessionId id) {
    return statements.lock(id.value()).map(SessionRow::toDomain);
  }

  @Override
  public void update(Session continued) {
    statements.update(continued.id().value(), continued.tokenHash());
  }

  @Override
  public void remove(SessionId id) {
    statements.delete(id.value());
  }

  @Override
  public void removeAllOf(UserId user) {
    statements.deleteAllOf(user.value());
  }

  @Override
  public void removeOthersOf(UserId user, SessionId kept) {
    statements.deleteOthersOf(user.value(), kept.value());
  }
}
