package dev.muster.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values check themselves. */
class AccessValuesTest {
  @Test
  void anIdentityIsPositive() {
    assertEquals(1, new UserId(1).value());
    assertEquals("must be a positive whole number", reason(() -> new UserId(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "Z", "0", "9z", "a.b_c-d", "x-", "Ada.Lovelace", "me"})
  void aUsernameHasLettersDigitsDotsHyphensAndUnderscores(String text) {
    assertEquals(text, new Username(text).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".a", "-a", "_a", "a b", "a@b", "é", "aé", "a\n", " a", "a/b"})
  void aUsernameHasNothingElseAndBeginsWithALetterOrADigit(String text) {
    assertEquals(
        "must have 1 to 64 letters a to z, digits, dots, hyphens and underscores, and begin with a"
            + " letter or a digit",
        reason(() -> new Username(text)));
  }

  @Test
  void aUsernameHasAtMost64Characters() {
    String longest = "x".repeat(64);

    assertEquals(longest, new Username(longest).value());
    assertThrows(InvalidValueException.class, () -> new Username(longest + "x"));
  }

  @Test
  void theCaseOfAUsernameIsFoldedInEveryLocale() {
    assertEquals("iii-0", new Username("IiI-0").folded());
  }

  @Test
  void aBioIsATextOfLimitedLength() {
    String longest = "x".repeat(1000);

    assertEquals(longest, new Bio(longest).value());
    assertEquals("é", new Bio("e\u0301").value());
    assertEquals("must have 1 to 1000 characters", reason(() -> new Bio(longest + "x")));
    assertThrows(InvalidValueException.class, () -> new Bio("two\nlines"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://a",
        "HTTPS://Example.org",
        "https://example.org/",
        "https://example.org:8443/a.png",
        "https://xn--bcher-kva.example?size=64",
        "http://127.0.0.1/%C3%A9",
        "http://[::1]:80/a",
        "https://a/!$&'()*+,-./0129:;=?@AZ_az~",
      })
  void anAvatarHasAnAbsoluteUrlOfTheWeb(String url) {
    assertEquals(url, new AvatarUrl(url).value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a.png",
        "//example.org/a.png",
        "/a.png",
        "ftp://example.org/a.png",
        "javascript:alert(1)",
        "data:image/png;base64,AA==",
        "https:/example.org",
        "https://",
        "https:///a.png",
        "https://-a/",
        "https://a-/",
        "https://user@example.org/",
        "https://user:secret@example.org/",
        "https://example.org:/",
        "https://example.org:123456/",
        "https://example.org/a b",
        "https://example.org/%2",
        "https://example.org/%zz",
        "https://example.org/<a>",
        "https://example.org/\"",
        "https://example.org/é",
        "https://example.org/a\n",
        "https://example.org/a#part",
        "https://[::1",
        " https://example.org/",
      })
  void anAvatarHasNoOtherAddress(String url) {
    assertEquals(
        "must be an absolute URL such as https://example.org/a.png, with at most 2048 characters",
        reason(() -> new AvatarUrl(url)));
  }

  @Test
  void anAvatarHasAnAddressOfLimitedLength() {
    String longest = "https://example.org/" + "%41".repeat(676);

    assertEquals(2048, longest.length());
    assertEquals(longest, new AvatarUrl(longest).value());
    assertThrows(InvalidValueException.class, () -> new AvatarUrl(longest + "x"));
  }

  private static String reason(Executable value) {
    return assertThrows(InvalidValueException.class, value).reason();
  }
}
