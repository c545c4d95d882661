package dev.muster.platform.shell;

import java.util.List;
import java.util.Optional;

/**
 * One record of a CSV file; a quoted line break lets it span several lines of text.
 *
 * @param number the number of its first line of text, from 1
 * @param columns the columns of the file
 * @param fields the values, unquoted
 * @param problem the reason why it is unreadable, as the end of a sentence that begins with "the
 *     line"
 */
public record CsvLine(
    long number, List<String> columns, List<String> fields, Optional<String> problem) {
  /** Copies the lists. */
  public CsvLine {
    columns = List.copyOf(columns);
    fields = List.copyOf(fields);
  }

  /**
   * Returns the field of a column, or empty where the file lacks the column. The line must have no
   * problem.
   */
  public Optional<String> field(String column) {
    int index = columns.indexOf(column);
    return index < 0 ? Optional.empty() : Optional.of(fields.get(index));
  }
}
