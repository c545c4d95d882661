package dev.muster.cli.roster;

import dev.muster.application.roster.transfer.Part;
import dev.muster.application.roster.transfer.Place;
import dev.muster.platform.shell.CsvFile;
import dev.muster.platform.shell.CsvLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Describes the file of one part of a roster.
 *
 * @param <E> the type of the entries
 * @param part the part of the roster
 * @param columns the columns of the file, in their order
 * @param defaults the optional columns, each with a clause about the default of all entries
 * @param write makes the fields of an entry, in the order of the columns
 */
record RosterFile<E>(
    Part part,
    List<String> columns,
    Map<String, String> defaults,
    Function<E, List<String>> write) {

  /** Returns the file name of a part. */
  static String nameOf(Part part) {
    return switch (part) {
      case HEROES -> "heroes.csv";
      case TEAMS -> "teams.csv";
      case MEMBERSHIPS -> "memberships.csv";
    };
  }

  /** Returns the path of the file in a directory. */
  Path in(Path directory) {
    return directory.resolve(nameOf(part));
  }

  /** Returns the file in a directory, as a CSV file. */
  CsvFile csvIn(Path directory) {
    return new CsvFile(in(directory), columns, defaults.keySet());
  }

  /** Returns a sentence about the default of each column that the file in a directory lacks. */
  List<String> lacksIn(Path directory) {
    List<String> header = csvIn(directory).header();
    return columns.stream()
        .filter(column -> !header.contains(column))
        .map(
            column ->
                String.format(
                    Locale.ROOT,
                    "%s has no column %s: %s.",
                    nameOf(part),
                    column,
                    defaults.get(column)))
        .toList();
  }

  /** Returns the fields of a line of the file. */
  Fields fields(CsvLine line) {
    return new Fields(new Place(part, line.number()), line);
  }
}
