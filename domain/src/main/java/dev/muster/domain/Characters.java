package dev.muster.domain;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Classifies the characters of texts: forbidden, invisible, white space. */
final class Characters {
  /**
   * Matches characters that are forbidden in general but needed at their place: the flags of
   * England, Scotland and Wales, recommended for general interchange (Unicode Technical Standard
   * 51), the vowel separator within a Mongolian word, and the blank between two cells of Braille.
   */
  private static final Pattern NEEDED =
      Pattern.compile(
          "\\x{1F3F4}\\x{E0067}\\x{E0062}"
              + "(?:\\x{E0065}\\x{E006E}\\x{E0067}"
              + "|\\x{E0073}\\x{E0063}\\x{E0074}"
              + "|\\x{E0077}\\x{E006C}\\x{E0073})"
              + "\\x{E007F}"
              + "|(?<=[\\u1807\\u180A\\u1820-\\u1878\\u1880-\\u18AA]"
              + "[\\u180B-\\u180D\\u180F\\u200C\\u200D]{0,2})"
              + "\\u180E"
              + "(?=[\\u1807\\u180A\\u1820-\\u1878\\u1880-\\u18AA])"
              + "|(?<=[\\u2801-\\u28FF])\\u2800(?=[\\u2801-\\u28FF])");

  private Characters() {}

  /** Returns whether a text has a character that deceives its reader. */
  static boolean deceive(String text) {
    if (text.codePoints().noneMatch(Characters::isForbidden)) {
      return false;
    }
    // The replacement is a letter and not empty, because two surrogates must not become a pair.
    return NEEDED.matcher(text).replaceAll("x").codePoints().anyMatch(Characters::isForbidden);
  }

  /** Returns whether a code point is seen as white space. */
  static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == 0x2800;
  }

  /** Returns whether a code point combines with the one before it. */
  static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  /** Returns whether a code point is invisible, but needed by scripts and emoji. */
  static boolean isJoinerOrSelector(int codePoint) {
    return isBetween(0x200C, codePoint, 0x200D)
        || isBetween(0x180B, codePoint, 0x180F)
        || isBetween(0xFE00, codePoint, 0xFE0F)
        || isBetween(0xE0100, codePoint, 0xE01EF);
  }

  /**
   * Returns the case folding of a code point of a text in NFD, and a space for any white space. The
   * sharp s and the dotless i stay letters of their own: some words differ in nothing else.
   */
  static IntStream folded(int codePoint) {
    if (isSpace(codePoint)) {
      return IntStream.of(' ');
    }
    return switch (codePoint) {
      case 'ı' -> IntStream.of(codePoint);
      case 'ß', 'ẞ' -> IntStream.of('ß');
      default ->
          Character.toString(codePoint)
              .toUpperCase(Locale.ROOT)
              .codePoints()
              .map(Character::toLowerCase);
    };
  }

  /** Returns whether a text consists of printable ASCII alone. */
  static boolean arePrintableAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBetween(' ', text.charAt(i), '~')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isForbidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default ->
          isNoCharacter(codePoint) || isBidirectionalControl(codePoint) || isBlank(codePoint);
    };
  }

  /** The Noncharacter_Code_Point property of the Unicode Character Database. */
  private static boolean isNoCharacter(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE || isBetween(0xFDD0, codePoint, 0xFDEF);
  }

  /** The Bidi_Control property of the Unicode Character Database. */
  private static boolean isBidirectionalControl(int codePoint) {
    return codePoint == 0x061C
        || isBetween(0x200E, codePoint, 0x200F)
        || isBetween(0x202A, codePoint, 0x202E)
        || isBetween(0x2066, codePoint, 0x2069);
  }

  /**
   * The invisible or blank characters, without joiners and selectors: the
   * Default_Ignorable_Code_Point property and the blank of Braille.
   */
  private static boolean isBlank(int codePoint) {
    return switch (codePoint) {
      case 0x00AD, 0x034F, 0x180E, 0x200B, 0x2800, 0x3164, 0xFEFF, 0xFFA0 -> true;
      default ->
          isBetween(0x115F, codePoint, 0x1160)
              || isBetween(0x17B4, codePoint, 0x17B5)
              || isBetween(0x2060, codePoint, 0x206F)
              || isBetween(0xFFF0, codePoint, 0xFFFB)
              || isBetween(0x1BCA0, codePoint, 0x1BCA3)
              || isBetween(0x1D173, codePoint, 0x1D17A)
              || isBetween(0xE0000, codePoint, 0xE00FF)
              || isBetween(0xE01F0, codePoint, 0xE0FFF);
    };
  }

  private static boolean isBetween(int first, int codePoint, int last) {
    return first <= codePoint && codePoint <= last;
  }
}
