package dev.muster.domain;

import java.text.Normalizer;

/**
 * The form in which every text of the domain is kept: NFC, a bounded number of code points, nothing
 * invisible that could deceive a reader.
 *
 * <p>Forms that differ only in how accents are encoded are one text after normalisation (Unicode
 * Standard Annex 15), and characters are counted as people count them, by code point.
 */
public final class Text {
  private Text() {}

  /**
   * Brings a text into the form in which it is kept.
   *
   * @param text what a caller sent
   * @param maxLength the most code points that it may have after normalisation; the least is one
   * @return the text in NFC
   * @throws InvalidValueException when it is empty or too long, begins or ends with white space,
   *     begins with a joiner or a variation selector, or has a control character, a line or
   *     paragraph separator, a bidirectional control, an invisible filler, an unpaired surrogate or
   *     a code point that is no character
   */
  public static String normalized(String text, int maxLength) {
    String kept = searchable(text, maxLength);
    if (isSpace(kept.codePointAt(0)) || isSpace(kept.codePointBefore(kept.length()))) {
      throw new InvalidValueException("must not begin or end with white space");
    }
    if (isJoinerOrSelector(kept.codePointAt(0))) {
      throw new InvalidValueException("must begin with a visible character");
    }
    return kept;
  }

  /**
   * Brings a text to search for into the form in which texts are kept; unlike a kept text it may
   * begin or end with white space.
   *
   * @param text what a caller sent
   * @param maxLength the most code points that it may have after normalisation; the least is one
   * @return the text in NFC
   * @throws InvalidValueException when it is empty or too long, or has a forbidden character
   */
  public static String searchable(String text, int maxLength) {
    // Before normalising: the cost of NFC must not be at the mercy of who sends the text. No code
    // point is made of more than 4.
    if (text.isEmpty() || text.codePointCount(0, text.length()) > 4L * maxLength) {
      throw wrongLength(maxLength);
    }
    if (text.length() <= maxLength && isPrintableAscii(text)) {
      // As most are, at a fraction of the cost: every name that is read is checked again.
      return text;
    }
    if (text.codePoints().anyMatch(Text::isForbidden)) {
      throw new InvalidValueException(
          "must not have control characters, line separators, bidirectional controls, invisible"
              + " fillers, unpaired surrogates or noncharacters");
    }
    String kept = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (kept.codePointCount(0, kept.length()) > maxLength) {
      throw wrongLength(maxLength);
    }
    return kept;
  }

  /**
   * Folds a text so that two texts are equal that differ only in case, as {@link
   * String#equalsIgnoreCase} does, or in joiners and variation selectors, which are not seen: the
   * same in every locale and on every database.
   */
  public static String folded(String text) {
    return text.codePoints()
        .filter(c -> !isJoinerOrSelector(c))
        .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static InvalidValueException wrongLength(int maxLength) {
    return new InvalidValueException("must have 1 to " + maxLength + " characters");
  }

  private static boolean isPrintableAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBetween(' ', text.charAt(i), '~')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
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

  /** The Noncharacter_Code_Point property of the Unicode character database. */
  private static boolean isNoCharacter(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE || isBetween(0xFDD0, codePoint, 0xFDEF);
  }

  /** The Bidi_Control property of the Unicode character database. */
  private static boolean isBidirectionalControl(int codePoint) {
    return codePoint == 0x061C
        || isBetween(0x200E, codePoint, 0x200F)
        || isBetween(0x202A, codePoint, 0x202E)
        || isBetween(0x2066, codePoint, 0x2069);
  }

  /**
   * What takes no room or looks like none: the Default_Ignorable_Code_Point property, and the blank
   * of Braille; but for joiners and selectors.
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

  /** What is not seen by itself, but which scripts and emoji need. */
  private static boolean isJoinerOrSelector(int codePoint) {
    return isBetween(0x200C, codePoint, 0x200D)
        || isBetween(0x180B, codePoint, 0x180D)
        || codePoint == 0x180F
        || isBetween(0xFE00, codePoint, 0xFE0F)
        || isBetween(0xE0100, codePoint, 0xE01EF);
  }

  private static boolean isBetween(int first, int codePoint, int last) {
    return first <= codePoint && codePoint <= last;
  }
}
