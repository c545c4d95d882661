package dev.muster.domain.access.session;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Text;

/**
 * A password as a user gives it, on signing in or when it is chosen.
 *
 * @param value 1 to {@value #MAX_LENGTH} code points in the form of {@link Text#searchable}, else
 *     {@link InvalidValueException}; white space counts, and nothing is cut off
 */
public record Password(String value) {
  /** The highest number of code points; NIST SP 800-63B asks for at least 64. */
  public static final int MAX_LENGTH = 128;

  /** The lowest number of code points of a password that is chosen, as in NIST SP 800-63B. */
  public static final int MIN_CHOSEN = 8;

  /** Normalises and checks the text: the same characters typed on another keyboard are equal. */
  public Password {
    value = Text.searchable(value, MAX_LENGTH);
  }

  /**
   * Returns a password that is to be stored.
   *
   * @throws InvalidValueException if it has fewer than {@value #MIN_CHOSEN} code points, or is no
   *     password
   */
  public static Password chosen(String text) {
    Password password = new Password(text);
    if (password.value.codePointCount(0, password.value.length()) < MIN_CHOSEN) {
      throw new InvalidValueException(
          "must have " + MIN_CHOSEN + " to " + MAX_LENGTH + " characters");
    }
    return password;
  }

  /** Returns the password folded for the search in the list of common ones. */
  String folded() {
    return Text.folded(value);
  }

  /** Returns a text that tells nothing, so that no log and no message has a password. */
  @Override
  public String toString() {
    return "Password[...]";
  }
}
