package dev.muster.domain;

/**
 * An e-mail address; no check says that it receives mail.
 *
 * @param value {@code local@domain} without white space and without a dot, a hyphen or an
 *     underscore at its end, at most {@value #MAX_LENGTH} code points in the form of {@link Text},
 *     else {@link InvalidValueException}
 */
public record Email(String value) {
  /** The highest number of code points. */
  public static final int MAX_LENGTH = 254;

  // No domain ends with one of these.
  private static final String NO_END = "@._-";

  /** Normalises and checks the text. */
  public Email {
    value = Text.normalized(value, MAX_LENGTH);
    int at = value.indexOf('@');
    if (at < 1
        || at != value.lastIndexOf('@')
        || NO_END.indexOf(value.charAt(value.length() - 1)) >= 0
        || value.codePoints().anyMatch(Characters::isSpace)) {
      throw new InvalidValueException("must be an address such as name@example.org");
    }
  }

  /** Returns the address folded for uniqueness, as in {@link Text#folded}. */
  public String folded() {
    return Text.folded(value);
  }
}
