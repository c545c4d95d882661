package dev.muster.cli.access;

import dev.muster.application.access.Accounts;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.AccessViolationException;
import dev.muster.domain.access.Account;
import dev.muster.domain.access.User;
import dev.muster.domain.access.session.Password;
import dev.muster.platform.shell.Command;
import dev.muster.platform.shell.CommandRefusedException;
import dev.muster.platform.shell.Console;
import java.util.Locale;

/**
 * Adds a user with a password and a role.
 *
 * @param account name and address of the user
 * @param role the role of the user
 */
record AddUserCommand(Account account, UserRole role) implements Command {
  @Override
  public boolean writes() {
    return true;
  }

  @Override
  public void check() {
    // The words were checked when they were read.
  }

  @Override
  public boolean run(Ports ports, Console console) {
    String name = account.username().value();
    String text =
        console
            .secrets()
            .ask("Password of " + name)
            .orElseThrow(
                () -> new CommandRefusedException("No password was given, and nobody was added."));
    Password password = UserCommands.checked("The password", () -> Password.chosen(text));
    try {
      User added = ports.get(Accounts.class).appoint(account, password, role);
      console
          .output()
          .printf(
              Locale.ROOT,
              "Added: user %d, %s, with the role %s.%n",
              added.id().value(),
              name,
              role);
      return true;
    } catch (AccessViolationException refused) {
      throw new CommandRefusedException(refused.violation().sentence());
    }
  }
}
