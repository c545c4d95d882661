package dev.muster.platform.shell;

import java.util.List;
import java.util.Optional;

/**
 * A line of a CSV file: one record, which may go over several lines of text.
 *
 * @param number that of its first line of text, from 1
 * @param fields what it says
 * @param problem why it cannot be read, as the end of a sentence that begins with "the line"
 */
public record CsvLine(long number, List<String> fields, Optional<String> problem) {
  /** Keeps the list from being changed by others. */
  public CsvLine {
    fields = List.copyOf(fields);
  }
}
