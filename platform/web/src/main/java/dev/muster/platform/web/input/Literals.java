package dev.muster.platform.web.input;

import dev.muster.application.Moments;
import dev.muster.domain.InvalidValueException;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Parses single values of a request. Each value has one spelling; any other is refused with {@link
 * InvalidValueException}, not guessed.
 */
public final class Literals {
  private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,18}");
  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,9}");

  private static final Pattern QUOTED = Pattern.compile("\"([ -~]*)\"");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");

  // Characters that separate or end a string elsewhere in a header must be inside quotes.
  private static final Pattern UNQUOTED = Pattern.compile("[!-~&&[^\",;\\\\]]*");
  private static final Pattern UNESCAPED = Pattern.compile("[^\"\\\\]*");
  private static final Pattern OFFSET_WITHOUT_COLON = Pattern.compile("([+-]\\d\\d)(\\d\\d)$");

  private Literals() {}

  /** Parses an id: a positive whole number. */
  public static long id(String text) {
    try {
      if (ID.matcher(text).matches()) {
        return Long.parseLong(text);
      }
    } catch (NumberFormatException tooBig) {
      // Refused below: no id is that large.
    }
    throw new InvalidValueException("must be a whole number from 1 to " + Long.MAX_VALUE);
  }

  /** Parses a whole number in a range, whose smallest number is 0 or more. */
  public static int number(String text, int min, int max) {
    try {
      if (NUMBER.matcher(text).matches()) {
        int number = Integer.parseInt(text);
        if (number >= min && number <= max) {
          return number;
        }
      }
    } catch (NumberFormatException tooBig) {
      // Refused below.
    }
    throw new InvalidValueException("must be a whole number from " + min + " to " + max);
  }

  /** Parses a truth value. */
  public static boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new InvalidValueException("must be true or false");
    };
  }

  /** Parses a string of RFC 9651, section 3.3.3; clear cases may leave out the quotes. */
  public static String structuredString(String text) {
    if (UNQUOTED.matcher(text).matches()) {
      return text;
    }
    Matcher quoted = QUOTED.matcher(text);
    if (quoted.matches()) {
      Matcher escaped = ESCAPED.matcher(quoted.group(1));
      if (UNESCAPED.matcher(escaped.replaceAll("")).matches()) {
        return escaped.replaceAll("$1");
      }
    }
    throw new InvalidValueException("must be one string in quotes, such as \"4f0a-97c2\"");
  }

  /**
   * Parses a moment in a query. There a plus that is not encoded means a space, and the offset may
   * lack its colon: clients that the OpenAPI generator writes for Python send it so.
   */
  public static Instant queryInstant(String text) {
    try {
      return Moments.parse(OFFSET_WITHOUT_COLON.matcher(text).replaceFirst("$1:$2"));
    } catch (InvalidValueException invalid) {
      throw text.contains(" ")
          ? new InvalidValueException(
              invalid.reason() + "; in a query the plus of an offset is written %2B")
          : invalid;
    }
  }

  /** Returns a parser for the constants of an enumeration, by name. */
  public static <E extends Enum<E>> Function<String, E> oneOf(Class<E> type) {
    E[] constants = type.getEnumConstants();
    return text ->
        Arrays.stream(constants)
            .filter(constant -> constant.name().equals(text))
            .findAny()
            .orElseThrow(() -> new InvalidValueException("must be one of " + names(constants)));
  }

  private static String names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
  }
}
