package dev.muster.cli.roster;

import dev.muster.application.roster.RosterTransfer;
import dev.muster.platform.shell.Console;
import dev.muster.platform.shell.Progress;
import java.nio.file.Path;

/**
 * Exports the roster into a directory.
 *
 * @param directory the directory for the files; the export creates it if necessary
 */
record ExportCommand(Path directory) implements RosterCommand {
  @Override
  public boolean writes() {
    return false;
  }

  @Override
  public void check() {
    CsvSink.check(directory);
  }

  @Override
  public boolean carry(RosterTransfer transfer, Console console) {
    try (Progress progress = console.progress("Writing");
        CsvSink sink = new CsvSink(directory, progress)) {
      transfer.exportAll(sink);
      sink.finish();
    }
    console.output().println("Exported to " + directory + ".");
    return true;
  }
}
