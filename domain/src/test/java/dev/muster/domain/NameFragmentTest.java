package dev.muster.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameFragmentTest {
  @Test
  void aFragmentMayBeWhiteSpaceAndIsFoldedAsNamesAre() {
    assertEquals(" ", new NameFragment(" ").value());
    assertEquals(Text.folded("ÉOWYN"), new NameFragment("éowyn").folded());
    assertThrows(InvalidValueException.class, () -> new NameFragment("x".repeat(101)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u200D", "\u200C\u200D", "\uFE0F", "\u180B", "\uDB40\uDD00", "\u200D\uFE0E"})
  void aFragmentOfJoinersAloneIsNoneAsItWouldBeInEveryName(String text) {
    assertEquals(
        "must have more than joiners and variation selectors",
        assertThrows(InvalidValueException.class, () -> new NameFragment(text)).reason());
    assertEquals("e", new NameFragment(text + "e").folded());
  }
}
