package dev.muster.platform.shell;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The beginning of a CSV file; finds out and reports if the file has another format.
 *
 * @param file the name of the file
 * @param octets the first bytes, at most 1024, each as a character
 */
record CsvBeginning(String file, String octets) {
  private static final int LENGTH = 1024;
  private static final int SHOWN = 100;

  private static final String FORM = "CSV in UTF-8 with commas between the fields";

  // Longer marks come first, because UTF-32 begins like UTF-16.
  private static final List<Map.Entry<String, String>> FORMATS =
      List.of(
          Map.entry("\u00ff\u00fe\0\0", "is in UTF-32"),
          Map.entry("\0\0\u00fe\u00ff", "is in UTF-32"),
          Map.entry("PK\3\4", "is a ZIP archive, as a workbook of a spreadsheet is"),
          Map.entry("\u00d0\u00cf\u0011\u00e0", "is a workbook of a spreadsheet"),
          Map.entry("\u00ff\u00fe", "is in UTF-16"),
          Map.entry("\u00fe\u00ff", "is in UTF-16"),
          Map.entry("\u001f\u008b", "is compressed by gzip"));

  private static final List<Map.Entry<String, String>> SEPARATORS =
      List.of(
          Map.entry("\t", "tabs"), Map.entry("|", "vertical bars"), Map.entry(";", "semicolons"));

  /** Reads the first bytes of an input without consuming them. */
  static CsvBeginning of(String file, BufferedInputStream input) throws IOException {
    input.mark(LENGTH);
    String octets = new String(input.readNBytes(LENGTH), StandardCharsets.ISO_8859_1);
    input.reset();
    return new CsvBeginning(file, octets);
  }

  /** Refuses a file in another format than text in UTF-8. */
  void refuseOtherFormats() {
    Optional<String> format =
        FORMATS.stream()
            .filter(it -> octets.startsWith(it.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .or(this::guessed);
    if (format.isPresent()) {
      throw new CommandRefusedException(
          String.format(Locale.ROOT, "The file %s %s: save it as %s.", file, format.get(), FORM));
    }
  }

  // In UTF-16 without a byte order mark, every second byte of a column's name is zero.
  private Optional<String> guessed() {
    String line = octets.lines().findFirst().orElse("");
    int zeros = count(line, "\0");
    return zeros == 0
        ? Optional.empty()
        : Optional.of(zeros > line.length() / 3 ? "is in UTF-16" : "is no text");
  }

  /** Returns the refusal of a file whose first line does not name these columns. */
  CommandRefusedException refusal(List<String> columns, Set<String> optional) {
    String line = firstLine();
    return new CommandRefusedException(
        String.format(
            Locale.ROOT,
            "The first line of %s must name the columns %s, in this order and no others. %s. %s.",
            file,
            String.join(",", columns),
            line.isEmpty()
                ? "The file is empty"
                : "It was read as " + shown(line) + what(line, columns, optional),
            "The file must be " + FORM));
  }

  private String firstLine() {
    // A line of separators alone counts as empty.
    return text().lines().filter(it -> !it.matches("[,\"]*")).findFirst().orElse("");
  }

  private String text() {
    String text = new String(octets.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String what(String line, List<String> columns, Set<String> optional) {
    if (line.replace("\"", "").toLowerCase(Locale.ROOT).startsWith("sep=")) {
      return ", which is for spreadsheets alone: remove that line";
    }
    return SEPARATORS.stream()
        .filter(it -> count(line, it.getKey()) > count(line, ","))
        .max(Comparator.comparingInt(it -> count(line, it.getKey())))
        .map(it -> ", with " + it.getValue() + " between the fields")
        .orElseGet(
            () ->
                line.indexOf('\uFFFD') < 0
                    ? difference(List.of(line.replace("\"", "").split(",", -1)), columns, optional)
                    : ", which is not in UTF-8");
  }

  private static String difference(List<String> names, List<String> columns, Set<String> optional) {
    List<String> missing =
        columns.stream().filter(it -> !names.contains(it) && !optional.contains(it)).toList();
    List<String> unknown = names.stream().filter(it -> !columns.contains(it)).toList();
    if (Collections.disjoint(names, columns)) {
      return "";
    }
    if (!missing.isEmpty()) {
      return ", which lacks the column " + String.join(", ", missing);
    }
    if (!unknown.isEmpty()) {
      return ", where " + shown(String.join(", ", unknown)) + " is not known";
    }
    return names.equals(columns.stream().filter(names::contains).toList())
        ? ", where a quote is out of place"
        : ", which has another order or a column twice";
  }

  private static int count(String line, String separator) {
    return line.length() - line.replace(separator, "").length();
  }

  private static String shown(String line) {
    String shown =
        line.codePoints()
            .limit(SHOWN)
            .mapToObj(
                it ->
                    Character.isISOControl(it) || Character.getType(it) == Character.FORMAT
                        ? String.format(Locale.ROOT, "\\u%04x", it)
                        : Character.toString(it))
            .collect(Collectors.joining())
            .replace("\\u0009", "\\t");
    return "'" + shown + (line.codePointCount(0, line.length()) > SHOWN ? "..." : "") + "'";
  }
}
