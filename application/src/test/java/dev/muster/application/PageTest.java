package dev.muster.application;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.InvalidValueException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {
  @Test
  void aPageHas1To200Items() {
    assertEquals(1, new PageRequest(1, Optional.empty()).limit());
    assertEquals(200, new PageRequest(200, Optional.empty()).limit());
    assertThrows(InvalidValueException.class, () -> new PageRequest(0, Optional.empty()));
    assertThrows(InvalidValueException.class, () -> new PageRequest(201, Optional.empty()));
    assertEquals(50, PageRequest.FIRST.limit());
  }

  @Test
  void theItemBeyondTheLimitIsNotShownButTellsOfANextPage() {
    assertEquals(
        new Page<>(List.of(1, 2), Optional.of("behind 2")),
        Page.of(List.of(1, 2, 3), 2, last -> "behind " + last));
    assertEquals(
        new Page<>(List.of(1, 2), Optional.empty()), Page.of(List.of(1, 2), 2, last -> "none"));
  }

  @Test
  void aCursorGivesBackItsKeyToItsOwnListOnly() {
    KeysetCursor cursor = new KeysetCursor("heroes");
    String text = cursor.write(-62_135_596_800_000_000L, Long.MAX_VALUE);

    assertArrayEquals(
        new long[] {-62_135_596_800_000_000L, Long.MAX_VALUE}, cursor.read(text, 2, key -> key));
    assertThrows(
        InvalidCursorException.class, () -> new KeysetCursor("teams").read(text, 2, key -> key));
    assertThrows(InvalidCursorException.class, () -> cursor.read(text, 1, key -> key));
    assertThrows(InvalidCursorException.class, () -> cursor.read(text, 3, key -> key));
  }

  @Test
  void aCursorWhoseNumbersAreNoKeyIsInvalidHoweverWellItIsForged() {
    KeysetCursor cursor = new KeysetCursor("heroes");
    String forged = cursor.write(0);

    assertThrows(
        InvalidCursorException.class, () -> cursor.read(forged, 1, key -> positive(key[0])));
  }

  @Test
  void noCharacterOfACursorCanBeChanged() {
    KeysetCursor cursor = new KeysetCursor("heroes");
    String text = cursor.write(7);
    for (int i = 0; i < text.length(); i++) {
      char other = text.charAt(i) == 'A' ? 'B' : 'A';
      String damaged = text.substring(0, i) + other + text.substring(i + 1);
      assertThrows(
          InvalidCursorException.class, () -> cursor.read(damaged, 1, key -> key), damaged);
      String cut = text.substring(0, i);
      assertThrows(InvalidCursorException.class, () -> cursor.read(cut, 1, key -> key), cut);
    }
  }

  private static long positive(long key) {
    if (key < 1) {
      throw new InvalidValueException("must be positive");
    }
    return key;
  }
}
