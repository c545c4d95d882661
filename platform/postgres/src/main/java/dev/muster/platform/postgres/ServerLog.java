package dev.muster.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The server's log: one file for this start, one for the start before, so that it stays bounded.
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

  /** Keeps what the server said when it ended; what it says from now on is about another start. */
  void goOn() throws IOException {
    begin = Files.exists(file) ? Files.size(file) : 0;
  }

  /** What the server said when it gave up, if it came far enough to say something. */
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
