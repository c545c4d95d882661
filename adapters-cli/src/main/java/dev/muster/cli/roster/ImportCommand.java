package dev.muster.cli.roster;

import dev.muster.application.roster.RosterTransfer;
import dev.muster.application.roster.transfer.Counts;
import dev.muster.application.roster.transfer.ImportResult;
import dev.muster.application.roster.transfer.ImportResult.Imported;
import dev.muster.application.roster.transfer.ImportResult.Refused;
import dev.muster.platform.shell.Console;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Imports the roster from a directory.
 *
 * @param directory the directory of the files
 * @param conventions the notation of the values
 */
record ImportCommand(Path directory, Conventions conventions) implements RosterCommand {
  @Override
  public boolean writes() {
    return true;
  }

  @Override
  public void check() {
    CsvSource.check(directory);
  }

  @Override
  public boolean carry(RosterTransfer transfer, Console console) {
    RosterFiles.ALL.stream()
        .flatMap(file -> file.lacksIn(directory).stream())
        .forEach(console.output()::println);
    return switch (importAll(transfer, console)) {
      case Imported(Counts counts) -> {
        console
            .output()
            .printf(
                Locale.ROOT,
                "Imported %,d heroes, %,d teams and %,d memberships.%n",
                counts.heroes(),
                counts.teams(),
                counts.memberships());
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

  private ImportResult importAll(RosterTransfer transfer, Console console) {
    try (ShownImport shown = new ShownImport(console)) {
      return transfer.importAll(new CsvSource(directory, conventions, console), shown);
    }
  }
}
