package dev.muster.application.access.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.muster.application.access.query.AccessClaims;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import dev.muster.domain.access.session.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Contract of the access tokens. */
public interface AccessTokensContract extends SessionFixture {
  /** Enough to meet a change of keys, whenever that is. */
  Duration LONG = Duration.ofDays(61);

  @Test
  default void aTokenIsReadUntilItsEnd() {
    AccessClaims claims = claims(NOW, UserRole.ADMIN, UserRole.VIEWER);
    String token = ports().tokens().issue(claims, NOW);

    assertEquals(Optional.of(claims), read(token, NOW));
    assertEquals(Optional.of(claims), read(token, claims.expiresAt().minusMillis(1)));
    assertEquals(Optional.empty(), read(token, claims.expiresAt()));
  }

  @Test
  default void aTokenMayHaveNoRoleAndIsNotThatOfAnother() {
    AccessClaims claims = claims(NOW);
    String token = ports().tokens().issue(claims, NOW);
    String other = ports().tokens().issue(claims(NOW, UserRole.EDITOR), NOW);

    assertEquals(Optional.of(claims), read(token, NOW));
    assertNotEquals(read(token, NOW), read(other, NOW));
    assertNotEquals(token, ports().tokens().issue(claims, NOW));
  }

  @Test
  default void aTokenThatNobodyHasIssuedIsNotRead() {
    String token = ports().tokens().issue(claims(NOW), NOW);

    for (String wrong :
        new String[] {"", ".", "nonsense", "a.b.c", "x" + token, token + "x", token.substring(2)}) {
      assertEquals(Optional.empty(), read(wrong, NOW), wrong);
    }
  }

  @Test
  default void aTokenIsReadWhateverIsIssuedAfterIt() {
    // Keys change at midnight.
    Instant first = NOW.truncatedTo(ChronoUnit.DAYS).minusSeconds(60);
    for (Instant day = first; day.isBefore(NOW.plus(LONG)); day = day.plus(1, ChronoUnit.DAYS)) {
      AccessClaims claims = claims(day);
      String token = ports().tokens().issue(claims, day);
      Instant later = claims.expiresAt().minusSeconds(1);
      ports().tokens().issue(claims(later), later);

      assertEquals(Optional.of(claims), read(token, later));
    }
  }

  private Optional<AccessClaims> read(String token, Instant now) {
    return ports().tokens().read(token, now);
  }

  private static AccessClaims claims(Instant now, UserRole... roles) {
    return new AccessClaims(
        new UserId(7),
        new Username("Ada"),
        Set.of(roles),
        SessionId.random(RANDOM),
        now.plus(AccessClaims.LIFE).truncatedTo(ChronoUnit.SECONDS));
  }
}
