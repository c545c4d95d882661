package dev.muster.domain.access.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.domain.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {
  private final String longest = "x".repeat(Password.MAX_LENGTH);

  @Test
  void aPasswordHasUpTo128CharactersOfAnyKind() {
    assertEquals(longest, new Password(longest).value());
    assertEquals(" ", new Password(" ").value());
    assertEquals("😀".repeat(128), new Password("😀".repeat(128)).value());
    assertThrows(InvalidValueException.class, () -> new Password(longest + "x"));
    assertThrows(InvalidValueException.class, () -> new Password(""));
    assertThrows(InvalidValueException.class, () -> new Password("line\nbreak"));
  }

  @Test
  void accentsAreEqualHoweverAKeyboardWritesThem() {
    assertEquals(new Password("caf\u00e9 noir"), new Password("cafe\u0301 noir"));
    assertNotEquals(new Password("Secret words"), new Password("secret words"));
  }

  @Test
  void aChosenPasswordHas8CharactersAtLeast() {
    assertEquals(new Password("12 45 78"), Password.chosen("12 45 78"));
    assertEquals(new Password(longest), Password.chosen(longest));
    for (String wrong : new String[] {"1234567", "😀".repeat(7), longest + "x", ""}) {
      assertThrows(InvalidValueException.class, () -> Password.chosen(wrong), wrong);
    }
    assertEquals(
        "must have 8 to 128 characters",
        assertThrows(InvalidValueException.class, () -> Password.chosen("1234567")).reason());
  }

  @Test
  void noTextOfASecretTellsIt() {
    assertEquals("Password[...]", new Password("correct horse").toString());
    assertEquals("PasswordHash[...]", new PasswordHash("$argon2id$").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"password", "PASSWORD", "Password1", "12345678", "trustno1", "iloveyou"})
  void whatIsGuessedFirstIsCommonWhateverItsCase(String text) {
    assertTrue(CommonPasswords.include(new Password(text), "ada"));
  }

  @Test
  void theNameOfTheUserIsCommonForThatUser() {
    assertTrue(CommonPasswords.include(new Password("Ada.Lovelace"), "ada.lovelace"));
    assertTrue(CommonPasswords.include(new Password("ada.lovelace"), "ADA.lovelace"));
    assertFalse(CommonPasswords.include(new Password("ada.lovelace"), "bob"));
    assertFalse(CommonPasswords.include(new Password("correct horse battery"), "ada"));
  }
}
