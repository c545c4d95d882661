package dev.muster.platform.shell.transfer;

import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Line;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.entry.Place;
import dev.muster.platform.shell.CsvFile;
import dev.muster.platform.shell.CsvLine;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Describes the file of one part.
 *
 * @param <E> the type of the entries
 * @param part the part; it has the name of the file
 * @param type the type of the entries
 * @param columns the columns of the file, in their order
 * @param defaults the optional columns, each with a clause about the default of all entries
 * @param read reads the fields of a line
 * @param write returns the values of an entry, in the order of the columns; one that is missing is
 *     an empty text
 */
public record EntryFile<E extends Entry>(
    Part part,
    Class<E> type,
    List<String> columns,
    Map<String, String> defaults,
    Function<Fields, Line> read,
    Function<E, List<?>> write) {

  /** Returns the file name of a part. */
  static String nameOf(Part part) {
    return part.name() + ".csv";
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

  /** Returns a line of the file with its entry or its faults. */
  Line line(CsvLine line, Instant now) {
    return read.apply(new Fields(new Place(part, line.number()), line, now));
  }

  /** Returns the fields of an entry. */
  List<String> fields(Entry entry) {
    return write.apply(type.cast(entry)).stream().map(String::valueOf).toList();
  }
}
