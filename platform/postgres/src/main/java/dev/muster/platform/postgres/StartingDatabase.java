package dev.muster.platform.postgres;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * Starts the embedded database on a thread of its own, so that the rest of the start-up runs
 * meanwhile.
 */
public final class StartingDatabase implements AutoCloseable {

  private final CompletableFuture<EmbeddedDatabase> start;

  private StartingDatabase(CompletableFuture<EmbeddedDatabase> start) {
    this.start = start;
  }

  /**
   * Begins to start the database in {@code directory}.
   *
   * @param announcement receives one line before a step that takes seconds
   * @param givenUp is called on another thread when the server ended and cannot be restarted
   */
  public static StartingDatabase in(
      Path directory,
      Consumer<String> announcement,
      Consumer<DatabaseUnavailableException> givenUp) {
    return new StartingDatabase(
        CompletableFuture.supplyAsync(
            () -> EmbeddedDatabase.start(directory, announcement, givenUp),
            start -> Thread.ofPlatform().daemon().name("muster-database-start").start(start)));
  }

  /**
   * Waits until the database runs, and returns it.
   *
   * @throws DatabaseUnavailableException if the start is impossible, with the remedy
   */
  public EmbeddedDatabase await() {
    try {
      return start.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  /** Stops the database; a pending start is awaited first, so that no server is left behind. */
  @Override
  public void close() {
    start
        .handle((started, failed) -> Optional.ofNullable(started))
        .join()
        .ifPresent(EmbeddedDatabase::close);
  }
}
