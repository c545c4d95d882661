package dev.muster.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Creates the files and the password of the database at the first start, and checks both at every
 * later start.
 */
final class DataDirectory {

  static final String NAME = "data";
  static final String USERNAME = "muster";
  static final String DATABASE = "muster";

  private static final int PASSWORD_BYTES = 24;

  private final Path directory;
  private final ServerPrograms programs;

  DataDirectory(Path directory, ServerPrograms programs) {
    this.directory = directory;
    this.programs = programs;
  }

  /**
   * Creates the database at the first start; at a later start, refuses files of another major
   * version of PostgreSQL.
   */
  void prepare() throws IOException {
    String version = programs.majorVersion();
    if (Files.exists(data())) {
      refuseUnlessMadeBy(version);
    } else {
      create();
    }
  }

  String password() throws IOException {
    return part(passwordFile());
  }

  private void create() throws IOException {
    writePassword();
    Path unfinished = TemporaryDirectory.create(directory);
    String name = unfinished.getFileName().toString();
    require(
        programs.run(
            "initdb",
            "--pgdata=" + name,
            "--username=" + USERNAME,
            "--pwfile=" + passwordFile().getFileName(),
            "--auth=scram-sha-256",
            // More iterations only slow down guessing, and 24 random bytes cannot be guessed.
            "--set=scram_iterations=1",
            "--encoding=UTF8",
            // The builtin provider sorts and folds alike on every platform, independent of the C
            // library.
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C"));
    require(
        programs.runWithInput(
            "create database " + DATABASE + "\n",
            "postgres",
            "--single",
            "-D",
            name,
            "-c",
            "exit_on_error=on",
            "postgres"));
    Files.move(unfinished, data());
  }

  private void require(ProgramResult result) {
    if (!result.succeeded()) {
      throw new DatabaseUnavailableException(
          "PostgreSQL could not create its files in " + directory + " (" + result.reason() + ")",
          "remove the cause, use another directory");
    }
  }

  private void refuseUnlessMadeBy(String own) throws IOException {
    String made = part(data().resolve("PG_VERSION"));
    if (!made.equals(own)) {
      throw new DatabaseUnavailableException(
          "The database in "
              + directory
              + " was made by PostgreSQL "
              + made
              + " and the embedded one is PostgreSQL "
              + own,
          "move its contents over with pg_dump, use another directory");
    }
  }

  /**
   * Returns the stripped content of a file, and refuses a database without that file as incomplete.
   */
  private String part(Path file) throws IOException {
    if (Files.notExists(file)) {
      throw new DatabaseUnavailableException(
          "The directory "
              + directory
              + " is not, or not wholly, a database of Muster's ("
              + directory.relativize(file)
              + " is missing)",
          "restore a backup, use another directory");
    }
    return Files.readString(file).strip();
  }

  private void writePassword() throws IOException {
    byte[] secret = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(secret);
    String password = HexFormat.of().formatHex(secret) + "\n";
    Path file = passwordFile();
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, password, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
  }

  private Path data() {
    return directory.resolve(NAME);
  }

  private Path passwordFile() {
    return directory.resolve("password");
  }
}
