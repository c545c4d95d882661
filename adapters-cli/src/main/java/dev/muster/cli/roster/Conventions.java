package dev.muster.cli.roster;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Role;
import dev.muster.platform.shell.CommandRefusedException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Describes the notation of an import's values where it may differ from the notation of an export.
 *
 * @param zone the time zone of times without an offset; without a zone such times are refused
 * @param roles further words for roles, besides the roles' names
 */
record Conventions(Optional<LocalZone> zone, Map<String, Role> roles) {
  static final String ZONE = "--zone";
  static final String ROLE = "--role";

  // The JVM puts this character in place of a character that the locale's character set lacks.
  private static final char UNREADABLE = '\uFFFD';

  // Only a short word without control characters is quoted from a file.
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _-]{0,29}");

  /** Copies the words, so that no caller can change them. */
  Conventions {
    roles = Map.copyOf(roles);
  }

  /**
   * Returns the conventions that the options of a command name.
   *
   * @throws CommandRefusedException if an option is malformed, contradicts another, or names an
   *     unknown zone or role
   */
  static Conventions of(Map<String, List<String>> options) {
    List<String> zones = options.getOrDefault(ZONE, List.of());
    if (zones.size() > 1) {
      throw new CommandRefusedException("Name one time zone by --zone, and not several.");
    }
    Map<String, Role> roles = new HashMap<>();
    for (String option : options.getOrDefault(ROLE, List.of())) {
      int sign = option.lastIndexOf('=');
      Optional<Role> role = named(option.substring(sign + 1));
      if (sign < 1 || role.isEmpty() || option.indexOf(UNREADABLE) >= 0) {
        throw new CommandRefusedException(
            String.format(
                Locale.ROOT,
                "Write --role WORD=ROLE, such as --role member=MEMBER, and not %s: the roles are"
                    + " %s.",
                option,
                names()));
      }
      String word = option.substring(0, sign);
      if (roles.put(word, role.get()) != null) {
        throw new CommandRefusedException(
            String.format(Locale.ROOT, "Name one role for %s, and not several.", word));
      }
    }
    return new Conventions(zones.stream().findFirst().map(LocalZone::named), roles);
  }

  /** Returns the role that a word stands for. */
  Role role(String text) {
    return Optional.ofNullable(roles.get(text))
        .or(() -> named(text))
        .orElseThrow(
            () ->
                new InvalidValueException(
                    "must be one of "
                        + names()
                        + (WORD.matcher(text).matches() ? ", and not " + text : "")));
  }

  /** Returns the moment that a text names. */
  JoinedAt moment(String text) {
    return new JoinedAt(WrittenMoment.read(text, zone));
  }

  /** Returns the role of this name. */
  static Optional<Role> named(String name) {
    return Arrays.stream(Role.values()).filter(role -> role.name().equals(name)).findAny();
  }

  /** Returns the names of all roles, as a list in a sentence. */
  static String names() {
    return Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(", "));
  }
}
