package dev.muster.application.access.port;

import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.AccessViolationException;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.session.Session;
import dev.muster.domain.access.session.SessionId;
import java.time.Instant;
import java.util.Optional;

/** Driven port: stores sessions; they go with their user. */
public interface SessionRepository {
  /** The highest number of expired sessions that one addition removes. */
  int FORGOTTEN_AT_ONCE = 10;

  /**
   * Stores a new session, and removes some of those that are over.
   *
   * @param now the moment at which they are over
   * @throws AccessViolationException with {@link UnknownUser}
   */
  void add(Session session, Instant now);

  /**
   * Finds a session and claims it: another claim of it waits until the unit of work ends, and then
   * finds what that unit left.
   */
  Optional<Session> claim(SessionId id);

  /** Stores the next token of a session that was claimed. */
  void update(Session continued);

  /** Removes a session; it may be gone already. */
  void remove(SessionId id);

  /** Removes all sessions of a user. */
  void removeAllOf(UserId user);

  /** Removes all sessions of a user but one, which may be gone already. */
  void removeOthersOf(UserId user, SessionId kept);
}
