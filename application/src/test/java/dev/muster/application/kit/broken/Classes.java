package dev.muster.application.kit.broken;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the top-level classes compiled into one directory. */
final class Classes {
  private static final String ENDING = ".class";

  private Classes() {}

  /** Returns the classes compiled into the same directory as the given one. */
  static List<Class<?>> beside(Class<?> any) {
    try {
      Path root = Path.of(any.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(root)) {
        return files
            .map(file -> root.relativize(file).toString())
            .filter(name -> name.endsWith(ENDING) && !name.matches(".*[$-].*"))
            .sorted()
            .<Class<?>>map(name -> load(name, any.getClassLoader()))
            .toList();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Class<?> load(String file, ClassLoader loader) {
    String name = file.substring(0, file.length() - ENDING.length()).replaceAll("[/\\\\]", ".");
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
