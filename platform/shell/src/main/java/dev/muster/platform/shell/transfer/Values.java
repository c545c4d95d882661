package dev.muster.platform.shell.transfer;

import dev.muster.domain.InvalidValueException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Parses single values of a file; any other spelling is refused, not guessed. */
public final class Values {
  // A number has one spelling, so that an export and its import agree.
  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]*");

  // New ids continue above the greatest stored id, and not all programs read greater JSON integers
  // alike (RFC 8259, section 6).
  private static final long MAX_ID = (1L << 53) - 1;

  private static final Pattern TRUE = Pattern.compile("true", Pattern.CASE_INSENSITIVE);
  private static final Pattern FALSE = Pattern.compile("false", Pattern.CASE_INSENSITIVE);

  // Databases print truth values like this; but a number or a letter may be of another column.
  private static final Pattern SHORT_FLAG = Pattern.compile("[01tfTF]");

  // Only a short word without control characters is quoted from a file.
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _-]{0,29}");

  private Values() {}

  /** Parses an id. */
  public static long id(String text) {
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

  /** Parses a whole number from 0 on; of any other text it makes one that is in no range. */
  public static int number(String text) {
    try {
      return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
    } catch (NumberFormatException tooBig) {
      return Integer.MAX_VALUE;
    }
  }

  /** Parses a value that may be missing; an empty text means that it is. */
  public static <T> Optional<T> optional(String text, Function<String, T> value) {
    return text.isEmpty() ? Optional.empty() : Optional.of(value.apply(text));
  }

  /** Parses a name of an enum. */
  public static <T extends Enum<T>> T word(Class<T> type, String text) {
    List<T> all = List.of(type.getEnumConstants());
    return all.stream()
        .filter(it -> it.name().equals(text))
        .findAny()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    "must be one of "
                        + all.stream().map(Enum::name).collect(Collectors.joining(", "))
                        + (WORD.matcher(text).matches() ? ", and not " + text : "")));
  }

  /** Parses a truth value in any case, because some programs write TRUE or True. */
  public static boolean flag(String text) {
    boolean yes = TRUE.matcher(text).matches();
    if (!yes && !FALSE.matcher(text).matches()) {
      throw new InvalidValueException(
          "must be true or false"
              + (SHORT_FLAG.matcher(text).matches() ? ", and not " + text + " for one" : ""));
    }
    return yes;
  }
}
