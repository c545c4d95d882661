package dev.muster.cli.roster;

import dev.muster.domain.roster.Role;
import dev.muster.platform.shell.CommandRefusedException;
import dev.muster.platform.shell.transfer.Values;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Describes the words for roles in the files of an import.
 *
 * @param roles further words for roles, besides the roles' names
 */
record RoleWords(Map<String, Role> roles) {
  static final String OPTION = "--role";

  // The JVM puts this character in place of a character that the locale's character set lacks.
  private static final char UNREADABLE = '\uFFFD';

  /** Copies the words, so that no caller can change them. */
  RoleWords {
    roles = Map.copyOf(roles);
  }

  /**
   * Returns the words that the options of a command name.
   *
   * @throws CommandRefusedException if an option is malformed, contradicts another, or names an
   *     unknown role
   */
  static RoleWords of(List<String> options) {
    Map<String, Role> roles = new HashMap<>();
    for (String option : options) {
      int sign = option.lastIndexOf('=');
      Optional<Role> role = named(option.substring(sign + 1));
      if (sign < 1 || role.isEmpty() || option.indexOf(UNREADABLE) >= 0) {
        throw new CommandRefusedException(
            String.format(
                Locale.ROOT,
                "Write --role WORD=ROLE, such as --role member=MEMBER, and not %s: the roles are"
                    + " %s.",
                option,
                Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(", "))));
      }
      String word = option.substring(0, sign);
      if (roles.put(word, role.get()) != null) {
        throw new CommandRefusedException(
            String.format(Locale.ROOT, "Name one role for %s, and not several.", word));
      }
    }
    return new RoleWords(roles);
  }

  /** Returns the role that a word stands for. */
  Role role(String text) {
    return Optional.ofNullable(roles.get(text)).orElseGet(() -> Values.word(Role.class, text));
  }

  private static Optional<Role> named(String name) {
    return Arrays.stream(Role.values()).filter(role -> role.name().equals(name)).findAny();
  }
}
