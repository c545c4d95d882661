package dev.muster.platform.shell;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The streams and the clock of a command.
 *
 * @param output receives the results
 * @param errors receives refusals and failures
 * @param terminal whether the output is an interactive terminal
 * @param nanoTime the clock, in nanoseconds from any origin, as {@link System#nanoTime()}
 * @param secrets asks for texts that are not shown
 */
public record Console(
    PrintStream output,
    PrintStream errors,
    boolean terminal,
    LongSupplier nanoTime,
    Secrets secrets) {
  /** Returns the console of this process. */
  public static Console ofProcess() {
    Optional<java.io.Console> terminal =
        Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal);
    return new Console(
        System.out,
        System.err,
        terminal.isPresent(),
        System::nanoTime,
        terminal
            .map(it -> Secrets.typed(prompt -> it.readPassword(Locale.ROOT, "%s", prompt)))
            .orElseGet(() -> Secrets.linesOf(System.in)));
  }

  /** Starts a progress display for one step of a command. */
  public Progress progress(String what) {
    return new Progress(what, this);
  }
}
