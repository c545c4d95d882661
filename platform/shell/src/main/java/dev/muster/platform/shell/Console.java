package dev.muster.platform.shell;

import java.io.PrintStream;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The streams and the clock of a command.
 *
 * @param output receives the results
 * @param errors receives refusals and failures
 * @param terminal whether the output is an interactive terminal
 * @param nanoTime the clock, in nanoseconds from any origin, as {@link System#nanoTime()}
 */
public record Console(
    PrintStream output, PrintStream errors, boolean terminal, LongSupplier nanoTime) {
  /** Returns the console of this process. */
  public static Console ofProcess() {
    boolean terminal =
        Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent();
    return new Console(System.out, System.err, terminal, System::nanoTime);
  }

  /** Starts a progress display for one step of a command. */
  public Progress progress(String what) {
    return new Progress(what, this);
  }
}
