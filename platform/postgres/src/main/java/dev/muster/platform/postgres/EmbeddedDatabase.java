package dev.muster.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Runs a PostgreSQL server for this process alone, and restarts the server when it ends.
 *
 * <p>It registers no shutdown hook: the caller has to close the database after the last connection.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private final DirectoryLock lock;
  private final Watchdog watchdog;
  private final int port;
  private final String password;
  private final AtomicBoolean closed = new AtomicBoolean();

  private EmbeddedDatabase(DirectoryLock lock, Watchdog watchdog, int port, String password) {
    this.lock = lock;
    this.watchdog = watchdog;
    this.port = port;
    this.password = password;
  }

  /**
   * Starts the database in {@code directory}, and creates both at the first start. A server that
   * ends before {@link #close()} is restarted at the same URL.
   *
   * @param announcement receives one line before a step that takes seconds
   * @param givenUp is called on another thread when the server ended and cannot be restarted
   * @throws DatabaseUnavailableException if the start is impossible, with the remedy
   */
  public static EmbeddedDatabase start(
      Path directory,
      Consumer<String> announcement,
      Consumer<DatabaseUnavailableException> givenUp) {
    LaunchPrefix prefix = LaunchPrefix.detect();
    try {
      Path home = Files.createDirectories(directory).toRealPath();
      DirectoryLock lock = DirectoryLock.on(home);
      try {
        return start(home, prefix, lock, announcement, givenUp);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new DatabaseUnavailableException(
          "The embedded PostgreSQL cannot use the directory " + directory + " (" + reason(e) + ")",
          "make sure that this user may write there and that the disk has room",
          e);
    }
  }

  private static EmbeddedDatabase start(
      Path home,
      LaunchPrefix prefix,
      DirectoryLock lock,
      Consumer<String> announcement,
      Consumer<DatabaseUnavailableException> givenUp)
      throws IOException {
    TemporaryDirectory.removeAll(home);
    Path bin = new ServerBinaries(home).unpack(announcement);
    ServerPrograms programs = new ServerPrograms(home, bin, prefix);
    DataDirectory data = new DataDirectory(home, programs);
    data.prepare();
    String password = data.password();
    Postmaster postmaster = new Postmaster(home, programs);
    postmaster.clearTheWay();
    try {
      int port = postmaster.start();
      return new EmbeddedDatabase(lock, Watchdog.over(postmaster, port, givenUp), port, password);
    } catch (IOException | RuntimeException e) {
      postmaster.stop();
      throw e;
    }
  }

  /**
   * Describes a file problem, because the message of a file system exception is often the path
   * alone.
   */
  private static String reason(IOException e) {
    return switch (e) {
      case FileAlreadyExistsException there -> there.getFile() + " is no directory";
      case AccessDeniedException denied -> "no access to " + denied.getFile();
      case FileSystemException said when said.getReason() != null ->
          said.getReason() + ": " + said.getFile();
      default -> Objects.requireNonNullElse(e.getMessage(), e.toString());
    };
  }

  /** Returns the JDBC URL of the database, on 127.0.0.1 and a port chosen at the start. */
  public String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + DataDirectory.DATABASE;
  }

  /** Returns the user that owns the database. */
  public String username() {
    return DataDirectory.USERNAME;
  }

  /** Returns the password of {@link #username()}, generated at the first start of the directory. */
  public String password() {
    return password;
  }

  /** Stops the server within five seconds and unlocks the directory; a second call does nothing. */
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    try (lock) {
      watchdog.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
