package dev.muster.application.access.broken.session;

import dev.muster.application.access.memory.InMemoryCredentialRepository;
import dev.muster.application.access.memory.InMemorySessionRepository;
import dev.muster.application.access.query.Credentials;
import dev.muster.domain.access.AccessViolationException;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import dev.muster.domain.access.session.Session;
import dev.muster.domain.access.session.SessionId;
import java.time.Instant;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The possible faults of a repository of sessions. */
final class SessionFaults {
  private SessionFaults() {}

  static BrokenSessions givesTheNextTokenANewEnd(BrokenSessions honest) {
    return honest.with(
        new InMemorySessionRepository(honest.tables()) {
          @Override
          public void update(Session continued) {
            super.update(
                new Session(
                    continued.id(),
                    continued.user(),
                    continued.tokenHash(),
                    continued.expiresAt().plusSeconds(1)));
          }
        });
  }

  static BrokenSessions keepsSessionsThatAreOver(BrokenSessions honest) {
    return honest.with(
        new InMemorySessionRepository(honest.tables()) {
          @Override
          public void add(Session session, Instant now) {
            super.add(session, Instant.EPOCH);
          }
        });
  }

  static BrokenSessions keepsWhatARemovedUserHad(BrokenSessions honest) {
    Map<SessionId, Session> sessions = new ConcurrentHashMap<>();
    Map<UserId, Credentials> users = new ConcurrentHashMap<>();
    return honest
        .with(
            new InMemorySessionRepository(honest.tables()) {
              @Override
              public void add(Session session, Instant now) {
                super.add(session, now);
                sessions.put(session.id(), session);
              }

              @Override
              public Optional<Session> claim(SessionId id) {
                return Optional.ofNullable(sessions.get(id));
              }

              @Override
              public void update(Session continued) {
                sessions.put(continued.id(), continued);
              }
            })
        .with(
            new InMemoryCredentialRepository(honest.tables()) {
              @Override
              public Optional<Credentials> find(UserId user) {
                Optional<Credentials> found = super.find(user);
                found.ifPresent(it -> users.put(user, it));
                return found.or(() -> Optional.ofNullable(users.get(user)));
              }

              @Override
              public Optional<Credentials> find(Username username) {
                return super.find(username).flatMap(it -> find(it.user()));
              }
            });
  }

  static BrokenSessions refusesToRemoveASessionThatIsGone(BrokenSessions honest) {
    return honest.with(
        new InMemorySessionRepository(honest.tables()) {
          @Override
          public void remove(SessionId id) {
            claim(id).orElseThrow(NoSuchElementException::new);
            super.remove(id);
          }
        });
  }

  static BrokenSessions removesAllSessionsOfAUserWithOne(BrokenSessions honest) {
    return honest.with(
        new InMemorySessionRepository(honest.tables()) {
          @Override
          public void remove(SessionId id) {
            claim(id).ifPresent(it -> removeAllOf(it.user()));
          }

          @Override
          public void removeAllOf(UserId user) {
            honest.ports().sessions().removeAllOf(user);
          }
        });
  }

  static BrokenSessions removesTheSessionThatIsToBeKept(BrokenSessions honest) {
    return honest.with(
        new InMemorySessionRepository(honest.tables()) {
          @Override
          public void removeOthersOf(UserId user, SessionId kept) {
            removeAllOf(user);
          }
        });
  }

  static BrokenSessions removesEverySessionThatIsOverAtOnce(BrokenSessions honest) {
    return honest.with(
        new InMemorySessionRepository(honest.tables()) {
          @Override
          public void add(Session session, Instant now) {
            super.add(session, now);
            super.remove(session.id());
            super.add(session, now);
          }
        });
  }

  static BrokenSessions removesOnlyOneSessionOfAUser(BrokenSessions honest) {
    Map<UserId, SessionId> last = new ConcurrentHashMap<>();
    return honest.with(
        new InMemorySessionRepository(honest.tables()) {
          @Override
          public void add(Session session, Instant now) {
            super.add(session, now);
            last.put(session.user(), session.id());
          }

          @Override
          public void removeAllOf(UserId user) {
            super.remove(last.get(user));
          }
        });
  }

  static BrokenSessions saysNothingWhereNobodyGetsASession(BrokenSessions honest) {
    return honest.with(
        new InMemorySessionRepository(honest.tables()) {
          @Override
          public void add(Session session, Instant now) {
            try {
              super.add(session, now);
            } catch (AccessViolationException unknown) {
              // Nothing is stored.
            }
          }
        });
  }
}
