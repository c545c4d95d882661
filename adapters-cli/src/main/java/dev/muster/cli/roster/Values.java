package dev.muster.cli.roster;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.roster.Age;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parses single values of a file; any other spelling is refused, not guessed. */
final class Values {
  // A number has one spelling, so that an export and its import agree.
  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]*");

  // New ids continue above the greatest stored id, and not all programs read greater JSON integers
  // alike (RFC 8259, section 6).
  private static final long MAX_ID = (1L << 53) - 1;

  private static final Pattern TRUE = Pattern.compile("true", Pattern.CASE_INSENSITIVE);
  private static final Pattern FALSE = Pattern.compile("false", Pattern.CASE_INSENSITIVE);

  // Databases print truth values like this; but a number or a letter may be of another column.
  private static final Pattern SHORT_FLAG = Pattern.compile("[01tfTF]");

  private Values() {}

  static long id(String text) {
    try {
      if (NUMBER.matcher(text).matches() && !text.equals("0")) {
        long id = Long.parseLong(text);
        if (id <= MAX_ID) {
          return id;
        }
      }
    } catch (NumberFormatException tooBig) {
      // Refused below.
    }
    throw new InvalidValueException("must be a whole number from 1 to " + MAX_ID);
  }

  /** Parses an age; an empty text means that the age is unknown. */
  static Optional<Age> age(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Age(NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1));
    } catch (NumberFormatException tooBig) {
      return Optional.of(new Age(Integer.MAX_VALUE));
    }
  }

  /** Parses a truth value in any case, because some programs write TRUE or True. */
  static boolean flag(String text) {
    boolean yes = TRUE.matcher(text).matches();
    if (!yes && !FALSE.matcher(text).matches()) {
      throw new InvalidValueException(
          "must be true or false"
              + (SHORT_FLAG.matcher(text).matches() ? ", and not " + text + " for one" : ""));
    }
    return yes;
  }
}
