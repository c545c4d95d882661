package dev.muster.platform.shell.transfer;

import dev.muster.application.transfer.Transfer;
import dev.muster.platform.shell.Console;
import dev.muster.platform.shell.Progress;
import java.nio.file.Path;
import java.util.List;

/**
 * Exports all contexts into a directory.
 *
 * @param directory the directory for the files; the export creates it if necessary
 * @param files the files of all contexts
 */
record ExportCommand(Path directory, List<EntryFile<?>> files) implements TransferCommand {
  @Override
  public boolean writes() {
    return false;
  }

  @Override
  public void check() {
    CsvSink.check(directory);
  }

  @Override
  public boolean carry(Transfer transfer, Console console) {
    try (Progress progress = console.progress("Writing");
        CsvSink sink = new CsvSink(directory, files, progress)) {
      transfer.exportAll(sink);
      sink.finish();
    }
    console.output().println("Exported to " + directory + ".");
    return true;
  }
}
