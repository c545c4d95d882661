package dev.muster.platform.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Locks a database directory for one process until {@link #close()} or the end of the process. */
final class DirectoryLock implements AutoCloseable {

  // POSIX drops every lock of a process on a file as soon as the process closes any descriptor of
  // it, so a second attempt inside this JVM must be refused before it opens the file.
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path directory;
  private final FileChannel channel;

  private DirectoryLock(Path directory, FileChannel channel) {
    this.directory = directory;
    this.channel = channel;
  }

  /**
   * Locks {@code directory}, a real path, and refuses when another process, or another part of this
   * one, holds the lock.
   */
  static DirectoryLock on(Path directory) throws IOException {
    if (!HELD.add(directory)) {
      throw inUse(directory);
    }
    try {
      return new DirectoryLock(directory, locked(directory));
    } catch (IOException | RuntimeException e) {
      HELD.remove(directory);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      HELD.remove(directory);
    }
  }

  private static FileChannel locked(Path directory) throws IOException {
    FileChannel channel =
        FileChannel.open(
            directory.resolve("muster.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean locked = false;
    try {
      locked = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      throw inUse(directory);
    } finally {
      if (!locked) {
        channel.close();
      }
    }
    if (!locked) {
      throw inUse(directory);
    }
    return channel;
  }

  private static DatabaseUnavailableException inUse(Path directory) {
    return new DatabaseUnavailableException(
        "The embedded PostgreSQL in " + directory + " is in use by another process",
        "stop that process, give this one another directory");
  }
}
