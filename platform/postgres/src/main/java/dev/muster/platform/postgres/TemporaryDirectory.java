package dev.muster.platform.postgres;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Creates directories under a temporary name, so that a killed process leaves no incomplete
 * directory under the final name.
 */
final class TemporaryDirectory {

  private static final String PREFIX = "unfinished-";

  private TemporaryDirectory() {}

  /** Creates an empty directory, readable by its owner alone, to be renamed when it is complete. */
  static Path create(Path parent) throws IOException {
    return Files.createTempDirectory(parent, PREFIX);
  }

  /** Removes the temporary directories left in {@code parent} by interrupted processes. */
  static void removeAll(Path parent) throws IOException {
    try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path leftover : leftovers) {
        remove(leftover);
      }
    }
  }

  private static void remove(Path root) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException failure)
              throws IOException {
            Files.deleteIfExists(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
