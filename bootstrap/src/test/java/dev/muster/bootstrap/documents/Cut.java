package dev.muster.bootstrap.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A block of code that is cut out of a file: its lines stand there, in their order and with their
 * indentation, except that the whole may be moved to the left, and that a line of three dots says
 * where something was left out.
 */
record Cut(List<List<String>> pieces) {
  private static final Set<String> LEFT_OUT = Set.of("…", "// …", "-- …", "# …", "<!-- … -->");

  static Cut of(String block) {
    List<List<String>> pieces = new ArrayList<>(List.of(new ArrayList<>()));
    for (String line : block.lines().toList()) {
      if (LEFT_OUT.contains(line.strip())) {
        pieces.add(new ArrayList<>());
      } else {
        pieces.getLast().add(line);
      }
    }
    return new Cut(
        pieces.stream().filter(piece -> !piece.stream().allMatch(String::isBlank)).toList());
  }

  boolean isFrom(List<String> file) {
    int most = file.stream().mapToInt(Cut::indentation).max().orElse(0);
    for (int left = 0; left <= most && !pieces.isEmpty(); left++) {
      if (isFrom(file, " ".repeat(left))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFrom(List<String> file, String left) {
    int from = 0;
    for (List<String> piece : pieces) {
      List<String> wanted = piece.stream().map(line -> line.isBlank() ? "" : left + line).toList();
      while (from + wanted.size() <= file.size()
          && !file.subList(from, from + wanted.size()).equals(wanted)) {
        from++;
      }
      from += wanted.size();
      if (from > file.size()) {
        return false;
      }
    }
    return true;
  }

  private static int indentation(String line) {
    return line.length() - line.stripLeading().length();
  }
}
