package dev.muster.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The log of the server, bounded to two files: one for the current start, one for the start before.
 */
final class ServerLog {

  static final String NAME = "server.log";

  private static final String FATAL = "FATAL:";

  private final Path file;
  private final Path previous;
  private long begin;

  ServerLog(Path directory) {
    this.file = directory.resolve(NAME);
    this.previous = directory.resolve("server.previous.log");
  }

  void startAnew() throws IOException {
    if (Files.exists(file)) {
      Files.move(file, previous, StandardCopyOption.REPLACE_EXISTING);
    }
    begin = 0;
  }

  /**
   * Skips the present content in later searches, because it belongs to the start before a restart.
   */
  void goOn() throws IOException {
    begin = Files.exists(file) ? Files.size(file) : 0;
  }

  /** Returns the message of the first fatal error since the start, if the server logged one. */
  Optional<String> failure() throws IOException {
    return text()
        .lines()
        .filter(line -> line.contains(FATAL))
        .map(line -> line.substring(line.indexOf(FATAL) + FATAL.length()).strip())
        .findFirst();
  }

  boolean tellsOfTakenPort() throws IOException {
    return text().contains("could not bind");
  }

  private String text() throws IOException {
    if (!Files.exists(file)) {
      return "";
    }
    try (var stream = Files.newInputStream(file)) {
      stream.skipNBytes(begin);
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
