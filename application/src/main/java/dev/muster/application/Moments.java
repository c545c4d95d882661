package dev.muster.application;

import dev.muster.domain.InvalidValueException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses and formats moments by RFC 3339, section 5.6: one grammar for all adapters. */
public final class Moments {
  private static final String MUST_BE =
      "must be a date and time of RFC 3339, such as 2024-01-31T12:00:00Z";

  private static final String DATE = "(\\d{4}-\\d\\d-\\d\\d)";

  // Digits beyond the nanosecond are a group of their own.
  private static final String TIME =
      "(\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?)((?:(?<=\\.\\d{9})\\d+)?)";

  private static final String OFFSET = "(?:[Zz]|([+-])([01]\\d|2[0-3]):([0-5]\\d))";

  private static final Pattern DATE_TIME = Pattern.compile(DATE + "[Tt]" + TIME + OFFSET);

  private static final Pattern LOCAL = Pattern.compile(DATE + "[Tt ]" + TIME);

  private static final String LEAP_SECOND = "60";

  private Moments() {}

  /**
   * Returns the moment of a text with any offset. Digits beyond the nanosecond only show that the
   * moment is not a whole microsecond.
   *
   * @throws InvalidValueException if the text is not a date and time of RFC 3339, or is a leap
   *     second, because no clock here has leap seconds
   */
  public static Instant parse(String text) {
    Matcher matcher = DATE_TIME.matcher(text);
    if (!matcher.matches()) {
      throw new InvalidValueException(MUST_BE);
    }
    return local(matcher).toInstant(ZoneOffset.UTC).minus(offset(matcher));
  }

  /**
   * Returns the date and time that a text names without an offset, separated by a T or a space;
   * empty where the text is of another form.
   *
   * @throws InvalidValueException if there is no such date and time
   */
  public static Optional<LocalDateTime> parseLocal(String text) {
    Matcher matcher = LOCAL.matcher(text);
    return matcher.matches() ? Optional.of(local(matcher)) : Optional.empty();
  }

  private static LocalDateTime local(Matcher matcher) {
    if (matcher.group(2).startsWith(LEAP_SECOND, "hh:mm:".length())) {
      throw new InvalidValueException("must not be a leap second");
    }
    try {
      LocalDateTime local = LocalDateTime.parse(matcher.group(1) + "T" + matcher.group(2));
      return isZero(matcher.group(3))
          ? local
          : local.withNano(local.get(ChronoField.NANO_OF_SECOND) | 1);
    } catch (DateTimeException _) {
      throw new InvalidValueException(MUST_BE);
    }
  }

  private static boolean isZero(String digits) {
    return digits.chars().allMatch(digit -> digit == '0');
  }

  private static Duration offset(Matcher matcher) {
    if (matcher.group(4) == null) {
      return Duration.ZERO;
    }
    Duration offset =
        Duration.ofHours(Long.parseLong(matcher.group(5)))
            .plusMinutes(Long.parseLong(matcher.group(6)));
    return matcher.group(4).equals("-") ? offset.negated() : offset;
  }
}
