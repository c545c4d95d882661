package dev.muster.platform.postgres;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Restarts the server when it ends, until the watchdog is closed or a restart is impossible.
 *
 * <p>The death of one of the server's child processes needs no restart: the server recovers by
 * itself.
 */
final class Watchdog implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

  // pg_ctl detaches the server, and the JDK polls a detached process only every five seconds.
  private static final long GLANCE_NANOS = 200_000_000;
  // Another program may hold the port for a moment.
  private static final int ATTEMPTS = 5;
  private static final long PAUSE_NANOS = 1_000_000_000;

  private final Postmaster postmaster;
  private final int port;
  private final Consumer<DatabaseUnavailableException> givenUp;
  private volatile boolean closed;

  private Watchdog(
      Postmaster postmaster, int port, Consumer<DatabaseUnavailableException> givenUp) {
    this.postmaster = postmaster;
    this.port = port;
    this.givenUp = givenUp;
  }

  /**
   * Starts to watch a running server.
   *
   * @param port the server's port, kept across restarts
   * @param givenUp is called when the server cannot be restarted
   */
  static Watchdog over(
      Postmaster postmaster, int port, Consumer<DatabaseUnavailableException> givenUp) {
    Watchdog watchdog = new Watchdog(postmaster, port, givenUp);
    Thread.ofPlatform().daemon().name("muster-database").start(watchdog::watch);
    return watchdog;
  }

  /** Stops the server and never restarts it. */
  @Override
  public void close() throws IOException {
    closed = true;
    // This first stop ends a pending restart early, instead of waiting for it.
    postmaster.stop();
    synchronized (this) {
      postmaster.stop();
    }
  }

  private void watch() {
    try {
      while (!closed) {
        LockSupport.parkNanos(GLANCE_NANOS);
        if (!closed && !postmaster.isRunning()) {
          restart();
        }
      }
    } catch (DatabaseUnavailableException unavailable) {
      if (!closed) {
        givenUp.accept(unavailable);
      }
    }
  }

  private void restart() {
    for (int attempt = 1; !closed; attempt++) {
      try {
        startUnlessClosed();
        return;
      } catch (DatabaseUnavailableException unavailable) {
        if (attempt == ATTEMPTS) {
          throw unavailable;
        }
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
  }

  private synchronized void startUnlessClosed() {
    if (!closed) {
      postmaster.restart(port);
      LOG.warn("The embedded PostgreSQL had ended and was started again");
    }
  }
}
