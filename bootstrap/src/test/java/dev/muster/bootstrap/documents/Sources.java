package dev.muster.bootstrap.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a repository, none of what is built, fetched or hidden. */
record Sources(Path root) {
  /** Those of this repository. */
  static final Sources HERE = new Sources(Path.of("..").toAbsolutePath().normalize());

  /** The files whose names end so, from the root. */
  List<Path> endingWith(String ending) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(root::relativize)
          .filter(path -> path.toString().endsWith(ending))
          .filter(path -> !("/" + path).matches(".*/([.]|target/|node_modules/).*"))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  String text(Path path) {
    try {
      return Files.readString(root.resolve(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  boolean has(Path path) {
    return Files.exists(root.resolve(path));
  }
}
