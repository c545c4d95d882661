package dev.muster.bootstrap.roster.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;

/** Collects what docs/infrastructure.md says of a run: one line a case, printed and kept. */
final class Figures {
  private static final Path FILE = Path.of("target", "infrastructure.txt");

  private Figures() {}

  static synchronized void tell(String format, Object... arguments) throws IOException {
    String line = String.format(Locale.ROOT, format, arguments) + "\n";
    System.out.print(line);
    Files.writeString(FILE, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1_000.0);
  }
}
