package dev.muster.platform.web;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README says of every class in which room it is. */
class RoomsTest {
  private static final Path SOURCES = Path.of("src/main/java/dev/muster/platform/web");
  private static final Pattern ROW =
      Pattern.compile("^\\| `(\\w+)` \\| [^|]+\\? [^|]*\\| ([^|]+) \\|$", Pattern.MULTILINE);
  private static final Pattern NAME = Pattern.compile("`([A-Z]\\w+)`");

  @Test
  void theTableOfRoomsNamesEveryClassInItsRoom() throws IOException {
    Map<String, Set<String>> told = new TreeMap<>();
    for (MatchResult row : ROW.matcher(Files.readString(Path.of("README.md"))).results().toList()) {
      told.put(row.group(1), names(NAME.matcher(row.group(2)).results().map(it -> it.group(1))));
    }

    Map<String, Set<String>> rooms = new TreeMap<>();
    try (Stream<Path> directories = Files.list(SOURCES)) {
      for (Path room : directories.filter(Files::isDirectory).toList()) {
        rooms.put(room.getFileName().toString(), classes(room));
      }
    }

    assertEquals(rooms, told);
  }

  private static Set<String> classes(Path room) throws IOException {
    try (Stream<Path> files = Files.list(room)) {
      return names(
          files
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .filter(name -> !name.equals("package-info")));
    }
  }

  private static Set<String> names(Stream<String> names) {
    return names.collect(toCollection(TreeSet::new));
  }
}
