package dev.muster.cli.roster;

import dev.muster.application.roster.transfer.Line;
import dev.muster.application.roster.transfer.Part;
import dev.muster.application.roster.transfer.Place;
import dev.muster.platform.shell.CsvFile;
import dev.muster.platform.shell.CsvLine;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * How one part of a roster is written down in a file of its own.
 *
 * @param <E> its entries
 * @param part which part
 * @param columns the columns of the file, in their order
 * @param read makes an entry of the fields of a line
 * @param write makes the fields of an entry, in the order of the columns
 */
record RosterFile<E>(
    Part part,
    List<String> columns,
    Function<Fields, Line<E>> read,
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
    return new CsvFile(in(directory), columns);
  }

  /** What a line says. */
  Line<E> line(CsvLine line) {
    return read.apply(new Fields(new Place(part, line.number()), line, columns));
  }
}
