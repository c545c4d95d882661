package dev.muster.cli.access;

import dev.muster.domain.Email;
import dev.muster.domain.InvalidValueException;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.Account;
import dev.muster.domain.access.Username;
import dev.muster.platform.shell.Command;
import dev.muster.platform.shell.CommandRefusedException;
import dev.muster.platform.shell.Commands;
import dev.muster.platform.shell.transfer.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads the commands about users. */
public final class UserCommands implements Commands {
  private static final String ROLE = "--role";
  private static final String EMAIL = "--email";

  @Override
  public String usage() {
    return """
    users add NAME     adds a user, and asks for the password or reads it as a line:
      --role ROLE        the role of the user: ADMIN, EDITOR or VIEWER
      --email ADDRESS    the address of the user; without it, NAME@localhost\
    """;
  }

  @Override
  public Optional<Command> of(List<String> typed) {
    Words words = Words.of(typed);
    List<String> names = words.directories();
    if (!words.command().equals("users")
        || names.size() != 2
        || !names.getFirst().equals("add")
        || names.getLast().startsWith("--")
        || !Set.of(ROLE, EMAIL).containsAll(words.options().keySet())) {
      return Optional.empty();
    }
    String name = names.getLast();
    Optional<String> role = last(words, ROLE);
    Optional<String> email = last(words, EMAIL);
    Username username = checked("The name", () -> new Username(name));
    Email address = checked("The address", () -> new Email(email.orElse(name + "@localhost")));
    return Optional.of(new AddUserCommand(new Account(username, address), role(role)));
  }

  private static Optional<String> last(Words words, String option) {
    return Optional.ofNullable(words.options().get(option)).map(List::getLast);
  }

  private static UserRole role(Optional<String> word) {
    return Arrays.stream(UserRole.values())
        .filter(role -> role.name().equals(word.orElse("")))
        .findAny()
        .orElseThrow(
            () ->
                new CommandRefusedException(
                    "The role must be one of ADMIN, EDITOR, VIEWER: --role ADMIN."));
  }

  /** Makes a value, and refuses the command where it is none. */
  static <T> T checked(String what, Supplier<T> value) {
    try {
      return value.get();
    } catch (InvalidValueException invalid) {
      throw new CommandRefusedException(what + " " + invalid.reason() + ".");
    }
  }

  @Override
  public List<String> directoriesOf(List<String> words) {
    return List.of();
  }
}
