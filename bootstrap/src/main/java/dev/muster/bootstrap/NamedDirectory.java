package dev.muster.bootstrap;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Resolves the name of a directory. The JVM reads names in the character set of the locale, and
 * would replace unreadable characters and use a directory of another name.
 */
final class NamedDirectory {
  private static final char REPLACED = '\uFFFD';

  private NamedDirectory() {}

  /**
   * Returns the directory as an absolute path.
   *
   * @param name the name from the command line or the environment
   * @throws StartRefusedException if this JVM cannot read the name, or cannot read the name of the
   *     working directory of a relative path
   */
  static Path of(String name) {
    Path directory = read(name);
    if (directory.isAbsolute()) {
      return directory.normalize();
    }
    return read(System.getProperty("user.dir")).resolve(directory).normalize();
  }

  private static Path read(String name) {
    try {
      if (name.indexOf(REPLACED) < 0) {
        return Path.of(name);
      }
    } catch (InvalidPathException _) {
      // Reported below.
    }
    Charset characters = Charset.forName(System.getProperty("sun.jnu.encoding"));
    throw new StartRefusedException(
        String.format(
            Locale.ROOT,
            "The name of the directory %s cannot be read in the character set %s: %s use another"
                + " directory.",
            name,
            characters,
            characters.equals(StandardCharsets.UTF_8)
                ? "rename it, or"
                : "set LC_ALL to C.UTF-8 or another locale of UTF-8, or"));
  }
}
