package dev.muster.platform.shell;

import java.util.List;
import java.util.Optional;

/**
 * One record of a CSV file; a quoted line break lets it span several lines of text.
 *
 * @param number the number of its first line of text, from 1
 * @param fields the values, unquoted
 * @param problem the reason why it is unreadable, as the end of a sentence that begins with "the
 *     line"
 */
public record CsvLine(long number, List<String> fields, Optional<String> problem) {
  /** Copies the list. */
  public CsvLine {
    fields = List.copyOf(fields);
  }
}
