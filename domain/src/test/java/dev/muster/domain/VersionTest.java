package dev.muster.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class VersionTest {
  @Test
  void versionsBeginWithOneAndEachChangeAddsOne() {
    assertEquals(new Version(1), Version.FIRST);
    assertEquals(new Version(2), Version.FIRST.next());
    assertThrows(InvalidValueException.class, () -> new Version(0));
  }

  @Test
  void aVersionFollowsTheOneBeforeAndNoOther() {
    assertTrue(new Version(3).follows(new Version(2)));
    assertFalse(new Version(3).follows(new Version(1)));
    assertFalse(new Version(3).follows(new Version(3)));
    assertFalse(new Version(3).follows(new Version(4)));
  }

  @Test
  void whatBeginsAgainBeginsWithAVersionThatItNeverHad() {
    Instant first = Instant.parse("2026-03-04T05:06:07.123456789Z");
    Instant again = first.plusNanos(1_000_000);

    assertEquals(new Version(1_772_600_767_123_456L), Version.beginning(first));
    assertTrue(Version.beginning(again).value() > Version.beginning(first).next().next().value());
  }
}
