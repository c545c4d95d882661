package dev.muster.application.access.broken.session;

import dev.muster.application.access.memory.InMemoryAttemptRepository;
import dev.muster.application.access.memory.InMemoryCredentialRepository;
import dev.muster.application.access.memory.InMemorySessionRepository;
import dev.muster.application.access.query.Credentials;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.session.AttemptKey;
import dev.muster.domain.access.session.Attempts;
import dev.muster.domain.access.session.Session;
import dev.muster.domain.access.session.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The possible faults of claims, which only commands at once find. */
final class RaceFaults {
  private RaceFaults() {}

  static BrokenSessions claimsAPasswordWithoutWaiting(BrokenSessions honest) {
    return honest.with(
        new InMemoryCredentialRepository(honest.tables()) {
          @Override
          public Optional<Credentials> claim(UserId user) {
            return honest.memory().peek(() -> super.claim(user));
          }
        });
  }

  static BrokenSessions claimsASessionWithoutWaiting(BrokenSessions honest) {
    return honest.with(
        new InMemorySessionRepository(honest.tables()) {
          @Override
          public Optional<Session> claim(SessionId id) {
            return honest.memory().peek(() -> super.claim(id));
          }
        });
  }

  static BrokenSessions countsByWhatItSawBefore(BrokenSessions honest) {
    return honest.with(
        new InMemoryAttemptRepository(honest.tables()) {
          @Override
          public List<Attempts> claim(List<AttemptKey> keys, Instant now) {
            List<Attempts> before = honest.memory().peek(() -> seen(keys, now));
            super.claim(keys, now);
            return before;
          }
        });
  }
}
