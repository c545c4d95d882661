package dev.muster.domain;

import java.text.Normalizer;

/**
 * Defines the form of every text in the domain: NFC, a bounded number of code points, and no
 * invisible characters that could deceive a reader.
 *
 * <p>Texts with different encodings of the same accents are equal after normalisation (Unicode
 * Standard Annex 15). Lengths count code points, because people count characters that way.
 */
public final class Text {
  private Text() {}

  /**
   * Normalises a text to be stored, and checks it.
   *
   * @param text the text from the caller
   * @param maxLength the highest number of code points after normalisation; the lowest is 1
   * @return the text in NFC
   * @throws InvalidValueException if the text is empty or too long, begins or ends with white
   *     space, begins with a joiner or a variation selector, or has a control character, a line or
   *     paragraph separator, a bidirectional control, an invisible filler, an unpaired surrogate or
   *     a noncharacter; some of these are accepted at places where they are needed, as within the
   *     flag of England, a Mongolian word or Braille
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
   * Normalises a text to be searched for, and checks it; unlike a stored text, it may begin or end
   * with white space.
   *
   * @param text the text from the caller
   * @param maxLength the highest number of code points after normalisation; the lowest is 1
   * @return the text in NFC
   * @throws InvalidValueException if the text is empty or too long, or has a forbidden character
   */
  public static String searchable(String text, int maxLength) {
    // This check comes before the normalisation, so that a caller cannot make NFC expensive. NFC
    // composes a code point from at most 4.
    if (text.isEmpty() || text.codePointCount(0, text.length()) > 4L * maxLength) {
      throw wrongLength(maxLength);
    }
    if (text.length() <= maxLength && Characters.arePrintableAscii(text)) {
      // A shortcut for most texts: every name is checked again whenever it is loaded.
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
   * Folds a text for comparisons: texts that differ only in case, joiners or variation selectors
   * become equal. Case is folded as in {@link String#equalsIgnoreCase}, in every locale and on
   * every database alike.
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
