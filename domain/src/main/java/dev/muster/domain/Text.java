package dev.muster.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Defines the form of every text in the domain: NFC, a bounded number of code points, and no
 * invisible characters that could deceive a reader.
 *
 * <p>Texts with different encodings of the same accents are equal after normalisation (Unicode
 * Standard Annex 15). Lengths count code points, because people count characters that way.
 */
public final class Text {
  private static final Pattern SPACES = Pattern.compile(" {2,}");

  private Text() {}

  /**
   * Normalises a text to be stored, and checks it.
   *
   * @param text the text from the caller
   * @param maxLength the highest number of code points after normalisation; the lowest is 1
   * @return the text in NFC
   * @throws InvalidValueException if the text is empty or too long, begins or ends with white
   *     space, begins with a joiner, a variation selector or a combining mark, or has a control
   *     character, a line or paragraph separator, a bidirectional control, an invisible filler, an
   *     unpaired surrogate or a noncharacter; some of these are accepted at places where they are
   *     needed, as within the flag of England, a Mongolian word or Braille
   */
  public static String normalized(String text, int maxLength) {
    String kept = searchable(text, maxLength);
    int first = kept.codePointAt(0);
    if (Characters.isJoinerOrSelector(first) || Characters.isMark(first)) {
      throw new InvalidValueException("must begin with a visible character");
    }
    if (Characters.isSpace(first) || Characters.isSpace(lastSeen(kept))) {
      throw new InvalidValueException("must not begin or end with white space");
    }
    return kept;
  }

  /**
   * Normalises a part of a text that is compared folded, and checks it like {@link #searchable}.
   *
   * @param text the text from the caller
   * @param maxLength the highest number of code points after normalisation; the lowest is 1
   * @return the text in NFC
   * @throws InvalidValueException if the text cannot be searched for, or has joiners and variation
   *     selectors alone
   */
  public static String fragment(String text, int maxLength) {
    String kept = searchable(text, maxLength);
    if (folded(kept).isEmpty()) {
      // It would be found in every text.
      throw new InvalidValueException("must have more than joiners and variation selectors");
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
   * Folds a text for comparisons: texts become equal that look the same or differ only in case, in
   * every locale and on every database alike.
   *
   * <p>This is canonical caseless matching (D145 of the Unicode Standard), but the sharp s stays
   * another letter than ss. Invisible joiners and variation selectors are left out, and any run of
   * white space becomes one space. The result is in NFC.
   */
  public static String folded(String text) {
    if (Characters.arePrintableAscii(text) && !text.contains("  ")) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder seen = new StringBuilder(text.length());
    text.codePoints()
        .filter(it -> !Characters.isJoinerOrSelector(it))
        .forEach(seen::appendCodePoint);
    // A removed character may have parted an accent from its letter, and a letter in the other case
    // may combine otherwise: hence the normalisation before and after.
    StringBuilder folded = new StringBuilder(seen.length());
    Normalizer.normalize(seen, Normalizer.Form.NFD)
        .codePoints()
        .flatMap(Characters::folded)
        .forEach(folded::appendCodePoint);
    return SPACES.matcher(Normalizer.normalize(folded, Normalizer.Form.NFC)).replaceAll(" ");
  }

  /** The last code point that is no joiner; the first is none. */
  private static int lastSeen(String text) {
    int end = text.length();
    while (Characters.isJoinerOrSelector(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.codePointBefore(end);
  }

  private static InvalidValueException wrongLength(int maxLength) {
    return new InvalidValueException("must have 1 to " + maxLength + " characters");
  }
}
