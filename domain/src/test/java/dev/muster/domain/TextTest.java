package dev.muster.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  private static final String ENGLAND =
      "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F";
  private static final String SCOTLAND =
      "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F";
  private static final String WALES =
      "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73\uDB40\uDC7F";

  @Test
  void combiningAndPrecomposedFormsAreTheSameText() {
    assertEquals("Zo\u00EB", Text.normalized("Zoe\u0308", 3));
    assertEquals("\u00EB", Text.searchable("e\u0308", 1));
  }

  @Test
  void aTextAtItsLimitMayComeInTheLongestForm() {
    // The most code points that one may become, and the most units of UTF-16.
    for (String character : new String[] {"\u1F82", "\uD81B\uDD6A"}) {
      String decomposed = Normalizer.normalize(character, Normalizer.Form.NFD);

      assertEquals(character.repeat(3), Text.normalized(decomposed.repeat(3), 3));
    }
  }

  @Test
  void charactersAreCountedAsPeopleCountThem() {
    String astral = "\uD83E\uDDB8";

    assertEquals(astral.repeat(3), Text.normalized(astral.repeat(3), 3));
    assertEquals(
        "must have 1 to 3 characters",
        assertThrows(InvalidValueException.class, () -> Text.normalized(astral.repeat(4), 3))
            .reason());
  }

  @Test
  void anEmptyTextAndOneFarTooLongAreRefused() {
    assertThrows(InvalidValueException.class, () -> Text.normalized("", 3));
    assertThrows(InvalidValueException.class, () -> Text.searchable("", 3));
    assertThrows(InvalidValueException.class, () -> Text.normalized("a".repeat(13), 3));
    assertEquals("abc", Text.normalized("abc", 3));
    assertThrows(InvalidValueException.class, () -> Text.normalized("abcd", 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000",
        "a\u0000b",
        "a\tb",
        "a\nb",
        "a\u007Fb",
        "a\u0085b",
        "a\u2028b",
        "a\u2029b",
        "a\uD800b",
        "a\uDC00",
        "a\u061Cb",
        "a\u200Eb",
        "a\u200Fb",
        "a\u202Ab",
        "a\u202Eb",
        "a\u2066b",
        "a\u2069b",
        "a\u00ADb",
        "a\u200Bb",
        "a\u2060b",
        "a\u2064b",
        "a\u2065b",
        "a\u206Fb",
        "a\u034Fb",
        "a\u2800b",
        "a\uFFF9b",
        "a\uFFFEb",
        "a\uFDD0b",
        "a\uD83F\uDFFFb",
        "a\uDB40\uDC41b",
        "a\u3164b",
        "a\uFEFFb"
      })
  void whatIsInvisibleAndDeceivesIsRefused(String text) {
    assertThrows(InvalidValueException.class, () -> Text.normalized(text, 10));
    assertThrows(InvalidValueException.class, () -> Text.searchable(text, 10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u200Db",
        "a\u202Fb",
        "a\u2070b",
        "a\u27FFb",
        "a\uFDCFb",
        "a\uFFFDb",
        "\u845B\uDB40\uDD00"
      })
  void whatIsNextToTheForbiddenIsKept(String text) {
    assertEquals(text, Text.normalized(text, 10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ENGLAND,
        SCOTLAND,
        WALES,
        "Fans of " + ENGLAND,
        ENGLAND + SCOTLAND + WALES,
        "\uD83C\uDFF4" + ENGLAND,
        "\u182C\u1820\u1837\u180E\u1820",
        "\u182C\u180D\u180E\u1821",
        "\u182C\u180E\u1820 \u182C\u180E\u1820",
        "\u1829\u1873\u180E\u1820",
        "\u2803\u2815\u2800\u2803\u2815"
      })
  void whatIsInvisibleAndNeededWhereItStandsIsKept(String text) {
    assertEquals(text, Text.normalized(text, 40));
    assertEquals(text, Text.searchable(text, 40));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A flag that no font shows, one that does not end, one that goes on, tags of no flag.
        "\uD83C\uDFF4\uDB40\uDC75\uDB40\uDC73\uDB40\uDC74\uDB40\uDC78\uDB40\uDC7F",
        "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67",
        "\uD83C\uDFF4\uFE0F\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
        ENGLAND + "\uDB40\uDC65",
        "a\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
        "\uD83E" + ENGLAND + "\uDDB8",
        ENGLAND + "\u200B",
        "a\u180Eb",
        "\u182C\u180E",
        "\u180E\u1820",
        "\u182C\u180E\u180E\u1820",
        "\u182C\u180E \u1820",
        "\u182C\u180Ea",
        "\u2803\u2800",
        "\u2803\u2800\u2800\u2803",
        "\u2803\u2800a"
      })
  void theSameIsRefusedWhereItIsNotNeeded(String text) {
    assertThrows(InvalidValueException.class, () -> Text.normalized(text, 40));
    assertThrows(InvalidValueException.class, () -> Text.searchable(text, 40));
  }

  @Test
  void flagsAreDifferentNamesAndASeparatorMakesNone() {
    assertEquals(
        4,
        Stream.of(ENGLAND, SCOTLAND, WALES, "\uD83C\uDFF4").map(Text::folded).distinct().count());
    assertEquals(Text.folded("\u182C\u1820"), Text.folded("\u182C\u180E\u1820"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " a",
        "a ",
        "\u00A0a",
        "a\u3000",
        " ",
        "a \u200D",
        "a\u00A0\uFE0F\u200D",
        " \u0301"
      })
  void aKeptTextNeitherBeginsNorEndsWithWhiteSpaceButASearchMay(String text) {
    assertEquals(
        "must not begin or end with white space",
        assertThrows(InvalidValueException.class, () -> Text.normalized(text, 10)).reason());
    assertEquals(text, Text.searchable(text, 10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200D",
        "\u200Ca",
        "\uFE0Fa",
        "\u180Ba",
        "\uDB40\uDD00",
        "\u0301",
        "\u0301a",
        "\u0903",
        "\u20E3",
        "\u0E31",
        "\u0323\u0302",
        "\uD834\uDD65"
      })
  void aKeptTextBeginsWithSomethingVisibleButASearchNeedNot(String text) {
    assertEquals(
        "must begin with a visible character",
        assertThrows(InvalidValueException.class, () -> Text.normalized(text, 10)).reason());
    assertEquals(text, Text.searchable(text, 10));
  }

  @Test
  void foldingForgetsWhatIsNotSeen() {
    assertEquals("z-force", Text.folded("Z\u200C-Force\u200D\uFE0F"));
  }

  @Test
  void foldingForgetsTheCaseAndNoAccent() {
    assertEquals(Text.folded("ÉOWYN Σς 𐐀"), Text.folded("éowyn σσ 𐐨"));
    assertNotEquals(Text.folded("é"), Text.folded("e"));
    assertNotEquals(Text.folded("Straße"), Text.folded("Strasse"));
    assertNotEquals(Text.folded("İ"), Text.folded("I"));
    assertNotEquals(Text.folded("ı"), Text.folded("i"));
  }

  @ParameterizedTest
  @CsvSource({
    // A joiner keeps an accent from its letter, and two accents from their order.
    "Caf\u00E9, Cafe\u200D\u0301",
    "Caf\u00E9, Cafe\uFE0F\u0301",
    "\u1EC7, e\u0323\u200C\u0302",
    "\u1EC7, e\u0302\u200D\u0323",
    "\uAC01, \u1100\u200D\u1161\u200D\u11A8",
    // The one case is one character, and the other has none of its own.
    "\u01F0, J\u030C",
    "\u0390, \u03AA\u0301",
    "\u03B0, \u03AB\u0301",
    "\u1E96, H\u0331",
    "\u1E97, T\u0308",
    "\u1E99, Y\u030A",
    "\u0130, i\u0307",
    "\u1FB7, \u0391\u0342\u0345",
    "\u1F88, \u1F00\u0399",
    // An accent below that is a letter in upper case, before and behind another.
    "\u03B1\u0345\u0301, \u1FB4",
    "\u03B1\u0345\u200D\u0301, \u0386\u03B9",
    // Signs that are letters.
    "\u212B, \u00E5",
    "\u2126, \u03C9",
    "\u212A, k",
    "\u1E9B\u0323, \u1E69",
    "\u1E9E, \u00DF",
    "\u017F, S",
    "\uFB01, FI",
    "\u0149, \u02BCN",
    "\u0587, \u0535\u0552",
    "\u1E9A, A\u02BE",
    "\u13A0, \uAB70"
  })
  void whatDiffersInCaseAndInNormalFormIsEqual(String one, String other) {
    assertEquals(Text.folded(one), Text.folded(other));
    assertEquals(
        Text.folded(Text.normalized("x" + one, 40)), Text.folded(Text.normalized("x" + other, 40)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Z\u00A0Force",
        "Z\u2003Force",
        "Z  Force",
        "Z \u00A0 Force",
        "Z\u2000Force",
        "Z\u202FForce",
        "Z\u3000Force",
        "Z\u1680Force",
        "Z \u200D Force"
      })
  void anyWhiteSpaceBetweenWordsIsOneSpace(String text) {
    assertEquals(text, Text.normalized(text, 10).replace('\u2002', '\u2000'));
    assertEquals("z force", Text.folded(Text.normalized(text, 10)));
    assertNotEquals(Text.folded("ZForce"), Text.folded(text));
  }

  @Test
  void foldingIsClosedUnderNormalFormsCaseAndItself() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      int type = Character.getType(c);
      if (type == Character.SURROGATE
          || type == Character.UNASSIGNED
          || type == Character.PRIVATE_USE) {
        continue;
      }
      String one = "a" + Character.toString(c) + "\u0301\u0323";
      String folded = Text.folded(one);
      int character = c;
      assertEquals(folded, Text.folded(folded), () -> Integer.toHexString(character));
      for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
        assertEquals(
            folded,
            Text.folded(Normalizer.normalize(one, form)),
            () -> Integer.toHexString(character));
      }
      StringBuilder upper = new StringBuilder();
      Normalizer.normalize(one, Normalizer.Form.NFD)
          .codePoints()
          .map(it -> it == 'ı' ? it : Character.toUpperCase(it))
          .forEach(upper::appendCodePoint);
      assertEquals(folded, Text.folded(upper.toString()), () -> Integer.toHexString(character));
    }
  }

  @Test
  void foldingIsClosedHoweverJoinersStandAmongAccents() {
    Random random = new Random(16);
    String[] parts = {
      "e", "A", "\u03B1", "\u0301", "\u0323", "\u0345", "\u0307", "i", "I", "\u1161", "\u1100"
    };
    for (int i = 0; i < 20_000; i++) {
      StringBuilder plain = new StringBuilder("x");
      StringBuilder joined = new StringBuilder("x");
      for (int length = random.nextInt(7); length >= 0; length--) {
        String part = parts[random.nextInt(parts.length)];
        plain.append(part);
        joined.append(part).append("\u200D".repeat(random.nextInt(2)));
      }
      String kept = Normalizer.normalize(joined, Normalizer.Form.NFC);
      assertEquals(Text.folded(plain.toString()), Text.folded(kept), kept);
    }
  }
}
