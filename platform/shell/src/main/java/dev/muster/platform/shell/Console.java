package dev.muster.platform.shell;

import java.io.PrintStream;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Where a command prints.
 *
 * @param output what it was run for
 * @param errors why it did not do it
 * @param terminal whether a person looks at the output while it is written
 * @param nanoTime tells how time goes by, as {@link System#nanoTime()} does
 */
public record Console(
    PrintStream output, PrintStream errors, boolean terminal, LongSupplier nanoTime) {
  /** That of this process. */
  public static Console ofProcess() {
    boolean terminal =
        Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent();
    return new Console(System.out, System.err, terminal, System::nanoTime);
  }

  /** Begins to show how far something has come. */
  public Progress progress(String what) {
    return new Progress(what, this);
  }
}
