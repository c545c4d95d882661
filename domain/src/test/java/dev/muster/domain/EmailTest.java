package dev.muster.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An e-mail address has two parts, and is the same whatever its case. */
class EmailTest {
  @ParameterizedTest
  @ValueSource(strings = {"a@b", "ada.lovelace+news@example.org", "zo\u00EB@b\u00FCcher.example"})
  void anAddressHasALocalPartAndADomain(String address) {
    assertEquals(address, new Email(address).value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "@",
        "@b",
        "a@",
        "a@b@c",
        "@@",
        "a@b.",
        "a@b-",
        "a@b_",
        "a b@c",
        " a@b",
        "a@b ",
        "a\u00A0@b",
        "a\u0000@b"
      })
  void anythingElseIsRefused(String address) {
    assertThrows(InvalidValueException.class, () -> new Email(address));
  }

  @Test
  void anAddressHas254CharactersAtMost() {
    String longest = "x".repeat(Email.MAX_LENGTH - 2) + "@y";

    assertEquals(longest, new Email(longest).value());
    assertThrows(InvalidValueException.class, () -> new Email("x" + longest));
  }

  @Test
  void theCaseMakesNoDifference() {
    assertEquals("zo\u00EB@example.org", new Email("ZO\u00CB@Example.ORG").folded());
  }
}
