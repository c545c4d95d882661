package dev.muster.application.access.memory;

import dev.muster.application.access.port.SessionRepository;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.session.Session;
import dev.muster.domain.access.session.SessionId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Stores sessions in memory. */
public class InMemorySessionRepository implements SessionRepository {
  private final SessionTables tables;

  /** Keeps them in these tables. */
  public InMemorySessionRepository(SessionTables tables) {
    this.tables = tables;
  }

  @Override
  public void add(Session session, Instant now) {
    tables.store.execute(
        () -> {
          over(now).stream().limit(FORGOTTEN_AT_ONCE).forEach(it -> remove(it.id()));
          tables.sessions.insert(session);
          return session;
        });
  }

  private List<Session> over(Instant now) {
    return tables.sessions.where(it -> !it.livesAt(now)).stream()
        .sorted(Comparator.comparing(Session::expiresAt))
        .toList();
  }

  @Override
  public Optional<Session> claim(SessionId id) {
    return tables.sessions.find(id);
  }

  @Override
  public void update(Session continued) {
    tables.sessions.update(continued);
  }

  @Override
  public void remove(SessionId id) {
    tables.store.execute(
        () -> {
          if (tables.sessions.contains(id)) {
            tables.sessions.delete(id);
          }
          return id;
        });
  }

  @Override
  public void removeAllOf(UserId user) {
    removeWhere(it -> it.user().equals(user));
  }

  @Override
  public void removeOthersOf(UserId user, SessionId kept) {
    removeWhere(it -> it.user().equals(user) && !it.id().equals(kept));
  }

  private void removeWhere(Predicate<Session> condition) {
    tables.store.execute(
        () -> {
          List<Session> removed = tables.sessions.where(condition);
          removed.forEach(it -> tables.sessions.delete(it.id()));
          return removed;
        });
  }
}
