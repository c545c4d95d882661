package dev.muster.platform.postgres;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** The embedded database while it starts, side by side with what does not need it yet. */
public final class StartingDatabase implements AutoCloseable {

  private final CompletableFuture<EmbeddedDatabase> start;

  private StartingDatabase(CompletableFuture<EmbeddedDatabase> start) {
    this.start = start;
  }

  /**
   * Begins to start the database of {@code directory}.
   *
   * @param announcement is told in a line what is about to take seconds
   * @param givenUp what happens, on another thread, when the server ended and cannot start again
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
   * Waits until it runs.
   *
   * @throws DatabaseUnavailableException if it cannot start, with what to do instead
   */
  public EmbeddedDatabase await() {
    try {
      return start.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  /** Stops it; one that is in the middle of its start is waited for, and not left behind. */
  @Override
  public void close() {
    start
        .handle((started, failed) -> Optional.ofNullable(started))
        .join()
        .ifPresent(EmbeddedDatabase::close);
  }
}
