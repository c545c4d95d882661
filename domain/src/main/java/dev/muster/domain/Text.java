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
   * @throws InvalidValueException when it is empty or too long, begins or ends with white space, or
   *     has a control character, a line or paragraph separator, a bidirectional control, an
   *     invisible filler or an unpaired surrogate
   */
  public static String normalized(String text, int maxLength) {
    String kept = searchable(text, maxLength);
    if (isSpace(kept.codePointAt(0)) || isSpace(kept.codePointBefore(kept.length()))) {
      throw new InvalidValueException("must not begin or end with white space");
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
    if (text.codePoints().anyMatch(Text::isForbidden)) {
      throw new InvalidValueException(
          "must not have control characters, line separators, bidirectional controls, invisible"
              + " fillers or unpaired surrogates");
    }
    String kept = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (kept.codePointCount(0, kept.length()) > maxLength) {
      throw wrongLength(maxLength);
    }
    return kept;
  }

  /**
   * Folds a text so that two texts that differ only in case are equal, one code point for one, as
   * {@link String#equalsIgnoreCase} does: the same in every locale and on every database.
   */
  public static String folded(String text) {
    return text.codePoints()
        .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static InvalidValueException wrongLength(int maxLength) {
    return new InvalidValueException("must have 1 to " + maxLength + " characters");
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
      default -> isBidirectionalControl(codePoint) || isBlank(codePoint);
    };
  }

  /**
   * Characters that take no room, or look like none; joiners stay, as scripts and emoji need them.
   */
  private static boolean isBlank(int codePoint) {
    return switch (codePoint) {
      case 0x00AD, 0x115F, 0x1160, 0x180E, 0x200B, 0x2060, 0x3164, 0xFEFF, 0xFFA0 -> true;
      default -> codePoint >= 0x2061 && codePoint <= 0x2064;
    };
  }

  /** The Bidi_Control property of the Unicode character database. */
  private static boolean isBidirectionalControl(int codePoint) {
    return codePoint == 0x061C
        || codePoint == 0x200E
        || codePoint == 0x200F
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
