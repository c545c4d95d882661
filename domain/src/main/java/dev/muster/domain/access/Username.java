package dev.muster.domain.access;

import dev.muster.domain.InvalidValueException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name with which a user signs in. No two users have the same one in whatever case.
 *
 * @param value 1 to {@value #MAX_LENGTH} of the letters a to z in either case, digits, dots,
 *     hyphens and underscores, of which the first is a letter or a digit, else {@link
 *     InvalidValueException}
 */
public record Username(String value) {
  /** The highest number of characters. */
  public static final int MAX_LENGTH = 64;

  // A shell takes a first hyphen for an option, and a list of files hides a first dot.
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Checks the text. */
  public Username {
    if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
      throw new InvalidValueException(
          "must have 1 to "
              + MAX_LENGTH
              + " letters a to z, digits, dots, hyphens and underscores, and begin with a letter"
              + " or a digit");
    }
  }

  /** Returns the name in lower case, for uniqueness. */
  public String folded() {
    return value.toLowerCase(Locale.ROOT);
  }
}
