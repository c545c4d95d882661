package dev.muster.cli.roster;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.roster.Age;
import java.util.Optional;
import java.util.regex.Pattern;

/** How single values are written in a file; what is written otherwise is refused, not guessed. */
final class Values {
  // A number has one spelling, so that what was given out is what is taken in.
  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]*");

  // Behind the greatest, new ids are given out; and JSON has no greater ones that everybody reads
  // alike (RFC 8259, section 6).
  private static final long MAX_ID = (1L << 53) - 1;

  private static final Pattern TRUE = Pattern.compile("true", Pattern.CASE_INSENSITIVE);
  private static final Pattern FALSE = Pattern.compile("false", Pattern.CASE_INSENSITIVE);

  // As databases print truth values. A number or a letter may as well be of another column.
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

  /** An age, or nothing where it is not told. */
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

  /** A truth value in any case: programs write TRUE and True too. */
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
