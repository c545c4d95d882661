package dev.muster.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Unpacks PostgreSQL from the class path into the database directory.
 *
 * <p>The temporary directory would be unsafe: another user could plant programs there, and a
 * cleaner could remove the programs of a running server.
 */
final class ServerBinaries {

  private static final char REPLACED = '\uFFFD';
  private static final String UNSAFE_IN_SHELL = "\"$`\\\n";

  private final Path directory;

  ServerBinaries(Path directory) {
    this.directory = directory;
  }

  /**
   * Unpacks the programs, unless the same archive was unpacked before, and returns their directory.
   *
   * @param announcement receives one line before the unpacking, because it takes seconds
   */
  Path unpack(Consumer<String> announcement) throws IOException {
    refuseUnsafePath();
    ServerArchive archive = ServerArchive.find();
    Path home = directory.resolve("binaries-" + Long.toHexString(archive.checksum()));
    if (!Files.exists(home)) {
      announcement.accept("Unpacking PostgreSQL into " + directory + ": some seconds, once.");
      Path unfinished = TemporaryDirectory.create(directory);
      extract(archive, unfinished);
      Files.move(unfinished, home);
    }
    return home.resolve("bin");
  }

  // initdb and pg_ctl pass the path of the server to a shell, protected by double quotes only.
  private void refuseUnsafePath() {
    if (directory.toString().chars().anyMatch(c -> UNSAFE_IN_SHELL.indexOf(c) >= 0)) {
      throw new DatabaseUnavailableException(
          "The embedded PostgreSQL cannot live in "
              + directory
              + " because of a quote, dollar sign or backslash in the path",
          "use another directory");
    }
    // The JVM replaces undecodable characters, for example in the target of a link; PostgreSQL
    // would then look for a directory of another name.
    if (directory.toString().indexOf(REPLACED) >= 0) {
      throw new DatabaseUnavailableException(
          "The embedded PostgreSQL cannot live in "
              + directory
              + ", a name that cannot be read in the character set of the locale",
          "set LC_ALL to a locale of UTF-8, use another directory");
    }
  }

  private static void extract(ServerArchive archive, Path target) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZInputStream(archive.open()))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        extract(tar, entry, target);
      }
    }
  }

  private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    Path file = target.resolve(entry.getName()).normalize();
    if (!file.startsWith(target)) {
      throw new IOException(entry.getName() + " points outside its archive");
    }
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, file);
      file.toFile().setExecutable((entry.getMode() & 0100) != 0);
    }
  }
}
