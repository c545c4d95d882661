package dev.muster.bootstrap.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The files of a repository, none of what is built, fetched or hidden. */
public record Sources(Path root) {
  private static final Pattern NO_SOURCES = Pattern.compile("[.].*|target|node_modules");

  /** Those of this repository. */
  public static final Sources HERE = new Sources(Path.of("..").toAbsolutePath().normalize());

  /** The files whose names end so, from the root. */
  public List<Path> endingWith(String ending) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              boolean isNoSource = NO_SOURCES.matcher(folder.getFileName().toString()).matches();
              return isNoSource && !folder.equals(root)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (file.toString().endsWith(ending)) {
                found.add(root.relativize(file));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return found.stream().sorted().toList();
  }

  public String text(Path path) {
    try {
      return Files.readString(root.resolve(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public boolean has(Path path) {
    return Files.exists(root.resolve(path));
  }
}
