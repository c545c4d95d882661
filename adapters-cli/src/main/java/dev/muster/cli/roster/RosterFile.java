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
 * How one part of a roster is written down in a file of its own.
 *
 * @param <E> its entries
 * @param part which part
 * @param columns the columns of the file, in their order
 * @param defaults the columns that a file may lack, each with what is then true of all entries
 * @param write makes the fields of an entry, in the order of the columns
 */
record RosterFile<E>(
    Part part,
    List<String> columns,
    Map<String, String> defaults,
    Function<E, List<String>> write) {

  /** The name of the file of a part. */
  static String nameOf(Part part) {
    return switch (part) {
      case HEROES -> "heroes.csv";
      case TEAMS -> "teams.csv";
      case MEMBERSHIPS -> "memberships.csv";
    };
  }

  /** Where it lies in a directory. */
  Path in(Path directory) {
    return directory.resolve(nameOf(part));
  }

  /** The file in a directory as one of CSV. */
  CsvFile csvIn(Path directory) {
    return new CsvFile(in(directory), columns, defaults.keySet());
  }

  /** Says of each column that the file in a directory lacks what is true instead. */
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

  /** The fields of a line of the file. */
  Fields fields(CsvLine line) {
    return new Fields(new Place(part, line.number()), line);
  }
}
