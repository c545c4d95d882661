package dev.muster.platform.shell.transfer;

import dev.muster.application.transfer.entry.ImportProgress;
import dev.muster.platform.shell.Console;
import dev.muster.platform.shell.Progress;
import java.util.Optional;

/** Shows the progress of an import. */
final class ShownImport implements ImportProgress, AutoCloseable {
  private final Console console;
  private Optional<Progress> storing = Optional.empty();

  ShownImport(Console console) {
    this.console = console;
  }

  @Override
  public void checking() {
    console.output().println("Checking");
  }

  @Override
  public void storing(long done, long total) {
    if (storing.isEmpty()) {
      storing = Optional.of(console.progress("Storing"));
    }
    storing.get().at(done, total == 0 ? 1 : (double) done / total);
  }

  @Override
  public void close() {
    storing.ifPresent(Progress::close);
  }
}
