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
        --zone ZONE        the time zone of times without an offset, such as Europe/Berlin
        --role WORD=ROLE   a word that stands for a role, such as member=MEMBER; may be repeated
      export DIRECTORY   writes them\
      """;

  /**
   * The command of these words, or empty where they are none.
   *
   * @throws CommandRefusedException where an option of it names what there is not
   */
  static Optional<RosterCommand> of(List<String> typed) {
    Words words = Words.of(typed);
    if (words.name("import", List.of(Conventions.ZONE, Conventions.ROLE))) {
      Conventions conventions = Conventions.of(words.options());
      return Optional.of(new ImportCommand(Path.of(words.directories().getFirst()), conventions));
    }
    return words.name("export", List.of())
        ? Optional.of(new ExportCommand(Path.of(words.directories().getFirst())))
        : Optional.empty();
  }

  /** Those of these words that name directories, be they a command or not. */
  static List<String> directoriesOf(List<String> typed) {
    return Words.of(typed).directories();
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
