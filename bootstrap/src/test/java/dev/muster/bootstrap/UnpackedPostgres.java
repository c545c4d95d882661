package dev.muster.bootstrap;

import dev.muster.platform.postgres.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Spares a service of the tests the unpacking of its PostgreSQL, which takes seconds. */
final class UnpackedPostgres {
  private static final String SETTING = "datasources.default.url";
  private static final Path BINARIES = unpack();

  private UnpackedPostgres() {}

  /** Links the programs into a directory where a service starts with its own database. */
  static void linkInto(Path directory, Map<String, String> environment, String... arguments)
      throws IOException {
    Path database = directory.resolve(".muster/postgres");
    Path binaries = database.resolve(BINARIES.getFileName());
    boolean elsewhere =
        environment.containsKey("MUSTER_DATABASE_DIRECTORY")
            || environment.containsKey("DATASOURCES_DEFAULT_URL")
            || Stream.of(arguments).anyMatch(it -> it.contains(SETTING));
    if (!elsewhere && Files.notExists(binaries)) {
      Files.createDirectories(database);
      link(binaries);
    }
  }

  // Each file by itself: a service tells its own server from others by where the programs are.
  private static void link(Path binaries) throws IOException {
    try (Stream<Path> files = Files.walk(BINARIES)) {
      for (Path file : files.toList()) {
        Path link = binaries.resolve(BINARIES.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectory(link);
        } else {
          Files.createLink(link, file);
        }
      }
    }
  }

  private static Path unpack() {
    try {
      Path directory = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "postgres");
      EmbeddedDatabase.start(directory, _ -> {}, _ -> {}).close();
      try (Stream<Path> files = Files.list(directory)) {
        return files
            .filter(it -> it.getFileName().toString().startsWith("binaries"))
            .findFirst()
            .orElseThrow();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
