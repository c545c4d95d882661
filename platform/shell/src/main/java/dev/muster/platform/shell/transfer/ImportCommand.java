package dev.muster.platform.shell.transfer;

import dev.muster.application.transfer.Transfer;
import dev.muster.application.transfer.entry.ImportResult;
import dev.muster.application.transfer.entry.ImportResult.Imported;
import dev.muster.application.transfer.entry.ImportResult.Refused;
import dev.muster.application.transfer.entry.Part;
import dev.muster.platform.shell.CommandRefusedException;
import dev.muster.platform.shell.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Imports the contexts that have a file in a directory.
 *
 * @param directory the directory of the files
 * @param contexts the files of each context
 */
record ImportCommand(Path directory, List<List<EntryFile<?>>> contexts) implements TransferCommand {
  @Override
  public boolean writes() {
    return true;
  }

  @Override
  public void check() {
    if (!Files.isDirectory(directory)) {
      throw new CommandRefusedException("There is no directory " + directory + ".");
    }
    if (files().isEmpty()) {
      throw new CommandRefusedException(
          "The directory "
              + directory
              + " has none of the files that an import takes: "
              + contexts.stream()
                  .flatMap(Collection::stream)
                  .map(file -> EntryFile.nameOf(file.part()))
                  .collect(Collectors.joining(", "))
              + ".");
    }
    files().forEach(file -> file.csvIn(directory).lines(bytes -> {}).close());
  }

  @Override
  public boolean carry(Transfer transfer, Console console) {
    files().stream()
        .flatMap(file -> file.lacksIn(directory).stream())
        .forEach(console.output()::println);
    return switch (importAll(transfer, console)) {
      case Imported(SortedMap<Part, Long> counts) -> {
        contexts.forEach(
            context -> Sentences.of(context, counts).ifPresent(console.output()::println));
        yield true;
      }
      case Refused refused -> {
        refused.findings().stream().map(Sentences::of).forEach(console.errors()::println);
        if (refused.more()) {
          console.errors().println("... and more");
        }
        console.errors().println("Nothing was imported.");
        yield false;
      }
    };
  }

  /** Returns the files of the contexts that are there. */
  private List<EntryFile<?>> files() {
    return contexts.stream()
        .filter(context -> context.stream().anyMatch(file -> Files.exists(file.in(directory))))
        .<EntryFile<?>>flatMap(Collection::stream)
        .toList();
  }

  private ImportResult importAll(Transfer transfer, Console console) {
    try (ShownImport shown = new ShownImport(console)) {
      return transfer.importAll(new CsvSource(directory, files(), console), shown);
    }
  }
}
