package dev.muster.cli.roster;

import dev.muster.application.Moments;
import dev.muster.domain.InvalidValueException;
import dev.muster.domain.roster.Age;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Role;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How single values are written in a file; what is written otherwise is refused, not guessed. */
final class Values {
  // A number has one spelling, so that what was given out is what is taken in.
  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]*");

  // Behind the greatest, new ids are given out; and JSON has no greater ones that everybody reads
  // alike (RFC 8259, section 6).
  private static final long MAX_ID = (1L << 53) - 1;

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

  static Role role(String text) {
    return Arrays.stream(Role.values())
        .filter(role -> role.name().equals(text))
        .findAny()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    "must be one of "
                        + Arrays.stream(Role.values())
                            .map(Role::name)
                            .collect(Collectors.joining(", "))));
  }

  static boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new InvalidValueException("must be true or false");
    };
  }

  static JoinedAt moment(String text) {
    return new JoinedAt(Moments.parse(text));
  }
}
