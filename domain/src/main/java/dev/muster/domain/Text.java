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
   *     a code point that is no character; unless it is needed where it stands, as within the flag
   *     of England, a Mongolian word or Braille
   */
  public static String normalized(String text, int maxLength) {
    String kept = searchable(text, maxLength);
    if (Characters.isSpace(kept.codePointAt(0))
        || Characters.isSpace(kept.codePointBefore(kept.length()))) {
      throw new InvalidValueException("must not begin or end with white space");
    }
    if (Characters.isJoinerOrSelector(kept.codePointAt(0))) {
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
    if (text.length() <= maxLength && Characters.arePrintableAscii(text)) {
      // As most are, at a fraction of the cost: every name that is read is checked again.
      return text;
    }
    if (Characters.deceive(text)) {
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
        .filter(c -> !Characters.isJoinerOrSelector(c))
        .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static InvalidValueException wrongLength(int maxLength) {
    return new InvalidValueException("must have 1 to " + maxLength + " characters");
  }
}
