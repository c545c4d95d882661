package dev.muster.platform.shell.transfer;

import dev.muster.application.OutcomeUnknownException;
import dev.muster.application.UnavailableException;
import dev.muster.application.transfer.Transfer;
import dev.muster.platform.shell.Command;
import dev.muster.platform.shell.CommandRefusedException;
import dev.muster.platform.shell.Console;
import dev.muster.platform.shell.FileProblem;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/** Carries contexts between files and the database. */
sealed interface TransferCommand extends Command permits ImportCommand, ExportCommand {
  /** Returns the directory of the files. */
  Path directory();

  @Override
  default boolean run(Ports ports, Console console) {
    return run(ports.get(Transfer.class), console);
  }

  /**
   * Runs the command.
   *
   * @return whether it succeeded; the reasons of a failure are on the console
   * @throws CommandRefusedException where the command cannot run now
   */
  default boolean run(Transfer transfer, Console console) {
    try {
      return carry(transfer, console);
    } catch (UnavailableException failure) {
      throw new CommandRefusedException(
          switch (failure.reason()) {
            case OVERLOADED, CONFLICTS, TIMED_OUT, TOO_MUCH ->
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

  /** Runs the command; its failures are translated by {@link #run(Transfer, Console)}. */
  boolean carry(Transfer transfer, Console console);
}
