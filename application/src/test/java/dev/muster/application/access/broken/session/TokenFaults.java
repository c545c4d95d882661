package dev.muster.application.access.broken.session;

import dev.muster.application.access.memory.InMemoryAccessTokens;
import dev.muster.application.access.query.AccessClaims;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** The possible faults of an adapter that issues access tokens. */
final class TokenFaults {
  private TokenFaults() {}

  static BrokenSessions forgetsTheRolesOfAToken(BrokenSessions honest) {
    return honest.with(
        new InMemoryAccessTokens(honest.tables()) {
          @Override
          public Optional<AccessClaims> read(String token, Instant now) {
            return super.read(token, now)
                .map(
                    it ->
                        new AccessClaims(
                            it.user(), it.username(), Set.of(), it.session(), it.expiresAt()));
          }
        });
  }

  static BrokenSessions issuesTheSameTokenAgain(BrokenSessions honest) {
    Map<AccessClaims, String> issued = new ConcurrentHashMap<>();
    return honest.with(
        new InMemoryAccessTokens(honest.tables()) {
          @Override
          public String issue(AccessClaims claims, Instant now) {
            return issued.computeIfAbsent(claims, _ -> super.issue(claims, now));
          }
        });
  }

  static BrokenSessions readsABeginningOfAToken(BrokenSessions honest) {
    return honest.with(
        new InMemoryAccessTokens(honest.tables()) {
          @Override
          public Optional<AccessClaims> read(String token, Instant now) {
            return super.read(token.length() > 36 ? token.substring(0, 36) : token, now);
          }
        });
  }

  static BrokenSessions readsATokenForEver(BrokenSessions honest) {
    return honest.with(
        new InMemoryAccessTokens(honest.tables()) {
          @Override
          public Optional<AccessClaims> read(String token, Instant now) {
            return super.read(token, Instant.EPOCH);
          }
        });
  }

  static BrokenSessions readsTheLastTokenAlone(BrokenSessions honest) {
    AtomicReference<String> last = new AtomicReference<>("");
    return honest.with(
        new InMemoryAccessTokens(honest.tables()) {
          @Override
          public String issue(AccessClaims claims, Instant now) {
            String token = super.issue(claims, now);
            last.set(token);
            return token;
          }

          @Override
          public Optional<AccessClaims> read(String token, Instant now) {
            return super.read(token, now).filter(_ -> token.equals(last.get()));
          }
        });
  }
}
