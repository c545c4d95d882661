package dev.muster.domain.access.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.domain.access.UserId;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class SessionTest {
  private final Instant now = Instant.parse("2026-03-04T05:06:07Z");
  private final RandomGenerator random = new Random(7);
  private final SessionId id = SessionId.random(random);
  private final RefreshToken first = RefreshToken.random(id, random);
  private final Session begun = Session.begun(new UserId(3), first, now);

  @Test
  void aSessionIsItsUserAndAHashOfItsFirstToken() {
    assertEquals(
        new Session(id, new UserId(3), first.hash(), now.plus(30, ChronoUnit.DAYS)), begun);
    assertTrue(begun.continuesWith(first));
    assertFalse(begun.continuesWith(RefreshToken.random(id, random)));
  }

  @Test
  void aSessionIsOverAfter30DaysHoweverOftenItIsContinued() {
    RefreshToken next = RefreshToken.random(id, random);
    Session continued = begun.continuedBy(next);

    assertEquals(new Session(id, new UserId(3), next.hash(), begun.expiresAt()), continued);
    assertFalse(continued.continuesWith(first));
    assertTrue(continued.livesAt(begun.expiresAt().minusNanos(1)));
    assertFalse(continued.livesAt(begun.expiresAt()));
  }

  @Test
  void aTokenIsItsSessionAnd256RandomBitsInBase64() {
    assertEquals(64, first.text().length());
    assertTrue(first.text().matches("[A-Za-z0-9_-]+"), first::text);
    assertEquals(Optional.of(first), RefreshToken.parse(first.text()));
    assertEquals(Optional.of(id), RefreshToken.parse(first.text()).map(RefreshToken::session));
    assertNotEquals(first, RefreshToken.random(id, random));
    assertFalse(first.text().endsWith("A".repeat(10)), "random to its end");
  }

  @Test
  void anIdentityHas128RandomBits() {
    assertNotEquals(id, SessionId.random(random));
    UUID value = SessionId.random(random).value();
    assertNotEquals(0, value.getMostSignificantBits());
    assertNotEquals(0, value.getLeastSignificantBits());
  }

  @Test
  void whatIsNoTokenIsNone() {
    for (String text : new String[] {"", "nonsense!", "A".repeat(60), "A".repeat(68), "="}) {
      assertEquals(Optional.empty(), RefreshToken.parse(text), text);
    }
  }

  @Test
  void theHashIsTheSha256OfTheText() throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(first.text().getBytes("US-ASCII"));

    assertEquals(HexFormat.of().formatHex(digest), first.hash());
    assertEquals("RefreshToken[...]", first.toString());
    assertFalse(begun.toString().contains(first.text()));
  }
}
