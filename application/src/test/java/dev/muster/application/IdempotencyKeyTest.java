package dev.muster.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.InvalidValueException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request is named and what it is told apart by check themselves. */
class IdempotencyKeyTest {
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a\n", "\u007f", "\u00e9", "\u0000"})
  void aKeyIsOfVisibleAsciiCharacters(String text) {
    InvalidValueException refused =
        assertThrows(InvalidValueException.class, () -> new IdempotencyKey(text));

    assertEquals("must have 1 to 255 visible ASCII characters", refused.reason());
  }

  @Test
  void aKeyHasALimit() {
    assertThrows(InvalidValueException.class, () -> new IdempotencyKey("k".repeat(256)));
  }

  @ParameterizedTest
  @ValueSource(ints = {'A', 'g', ' '})
  void aFingerprintIsASha256InLowerCase(int digit) {
    String text = Character.toString(digit).repeat(64);

    assertThrows(InvalidValueException.class, () -> new RequestFingerprint(text));
    assertThrows(InvalidValueException.class, () -> new RequestFingerprint("a".repeat(63)));
  }

  @Test
  void requestsDifferByTheirPartsAndByWhereOneEnds() {
    assertEquals(of("POST", "/heroes"), of("POST", "/heroes"));
    assertNotEquals(of("POST", "/heroes"), of("POST", "/teams"));
    assertNotEquals(of("POST", "/heroes/1"), of("POST", "/heroes/2"));
    assertNotEquals(of("ab", "c"), of("a", "bc"));
    assertNotEquals(of("a"), of("a", ""));
  }

  private static RequestFingerprint of(String... parts) {
    byte[][] bytes = new byte[parts.length][];
    for (int i = 0; i < parts.length; i++) {
      bytes[i] = parts[i].getBytes(StandardCharsets.UTF_8);
    }
    return RequestFingerprint.of(bytes);
  }
}
