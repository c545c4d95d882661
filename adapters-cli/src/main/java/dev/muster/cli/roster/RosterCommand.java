package dev.muster.cli.roster;

import dev.muster.application.OutcomeUnknownException;
import dev.muster.application.UnavailableException;
import dev.muster.application.roster.RosterTransfer;
import dev.muster.platform.shell.CommandRefusedException;
import dev.muster.platform.shell.Console;
import dev.muster.platform.shell.FileProblem;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What can be done with the roster from a shell. */
public sealed interface RosterCommand permits ImportCommand, ExportCommand {
  /** How a command is written. */
  String USAGE =
      """
      import DIRECTORY   takes heroes.csv, teams.csv and memberships.csv in, all or nothing
      export DIRECTORY   writes them\
      """;

  /** The command of these words, or empty where they are none. */
  static Optional<RosterCommand> of(List<String> words) {
    if (words.size() != 2) {
      return Optional.empty();
    }
    Path directory = Path.of(words.getLast());
    return switch (words.getFirst()) {
      case "import" -> Optional.of(new ImportCommand(directory));
      case "export" -> Optional.of(new ExportCommand(directory));
      default -> Optional.empty();
    };
  }

  /** Where the files are. */
  Path directory();

  /** Whether it writes to the roster. */
  boolean writes();

  /**
   * Looks at the files, before anything is started that takes a while.
   *
   * @throws CommandRefusedException where it cannot be done
   */
  void check();

  /**
   * Does it.
   *
   * @return whether it was done; why not is on the console
   * @throws CommandRefusedException where it cannot be done now
   */
  default boolean run(RosterTransfer transfer, Console console) {
    try {
      return carry(transfer, console);
    } catch (UnavailableException failure) {
      throw new CommandRefusedException(
          switch (failure.reason()) {
            case OVERLOADED, CONFLICTS, TIMED_OUT ->
                "The database is busy with others: try again when they are done.";
            case UNREACHABLE -> "The database went away: nothing was written to it.";
          });
    } catch (OutcomeUnknownException failure) {
      throw new CommandRefusedException(
          "The database went away at the very end: look whether all is there or nothing.");
    } catch (UncheckedIOException failure) {
      throw FileProblem.of("use", directory(), Objects.requireNonNull(failure.getCause()));
    }
  }

  /** Does it, and fails in its own way. */
  boolean carry(RosterTransfer transfer, Console console);
}
