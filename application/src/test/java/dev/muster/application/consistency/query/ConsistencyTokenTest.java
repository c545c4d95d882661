package dev.muster.application.consistency.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.domain.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token is read as it was written, and orders the positions of one log alone. */
class ConsistencyTokenTest {
  private static final ConsistencyToken EARLY = new ConsistencyToken(1, 0x40265E0);
  private static final ConsistencyToken LATE = new ConsistencyToken(1, 0x40265E1);
  private static final ConsistencyToken OTHER_LOG = new ConsistencyToken(2, 0x40265E0);

  @ParameterizedTest
  @ValueSource(strings = {"1-40265e0", "0-0", "ffffffff-fffffffffffffff"})
  void aTextIsReadAsItWasWritten(String text) {
    assertEquals(text, ConsistencyToken.parse(text).text());
  }

  @Test
  void theTokensThatStandForNothingAndForTheLatestComeBack() {
    assertEquals(ConsistencyToken.LATEST, ConsistencyToken.parse(ConsistencyToken.LATEST.text()));
    assertEquals(ConsistencyToken.NONE, ConsistencyToken.parse(ConsistencyToken.NONE.text()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "-",
        "1-",
        "-1",
        "1-2-3",
        "1-G",
        "1-A",
        " 1-2",
        "1 - 2",
        "\"1-2\"",
        "+1-2",
        "123456789-1",
        "1-1234567890abcdef",
        "1-٣"
      })
  void anyOtherTextIsRefused(String text) {
    InvalidValueException refusal =
        assertThrows(InvalidValueException.class, () -> ConsistencyToken.parse(text));
    assertEquals("must be a token that this service gave", refusal.reason());
  }

  @Test
  void dataIncludesWhatCameBeforeInItsLog() {
    assertTrue(LATE.includes(EARLY));
    assertTrue(LATE.includes(LATE));
    assertFalse(EARLY.includes(LATE));
    assertFalse(LATE.includes(OTHER_LOG));
    assertFalse(OTHER_LOG.includes(EARLY));
    assertTrue(EARLY.includes(ConsistencyToken.NONE));
    assertFalse(LATE.includes(ConsistencyToken.LATEST));
  }

  @Test
  void whatTwoHaveSeenIsTheLaterOrWhatNoCopyHas() {
    assertEquals(LATE, EARLY.and(LATE));
    assertEquals(LATE, LATE.and(EARLY));
    assertEquals(EARLY, EARLY.and(ConsistencyToken.NONE));
    assertEquals(EARLY, ConsistencyToken.NONE.and(EARLY));
    assertEquals(ConsistencyToken.LATEST, EARLY.and(OTHER_LOG));
    assertEquals(ConsistencyToken.LATEST, EARLY.and(ConsistencyToken.LATEST));
    assertEquals(ConsistencyToken.LATEST, ConsistencyToken.LATEST.and(ConsistencyToken.NONE));
  }
}
