package dev.muster.platform.jdbc.access;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;

/**
 * Breaks off what takes longer than its deadline, so that neither the caller nor the server goes on
 * waiting, whatever the network does.
 *
 * <p>The driver's socket timeout cannot do this: it starts again with each statement, and with each
 * byte of a slow answer. One periodic check of all connections costs a request nothing. A timer per
 * request would wake one thread to set it and another to cancel it. The socket timeout costs the
 * same in each wait of a virtual thread, so it is switched off during the use.
 */
@Singleton
final class TimeLimits {
  // A limit takes effect at most this much late.
  private static final Duration LOOK = Duration.ofMillis(100);
  // The caller waits for the server to take the cancel, but not where the network is silent.
  private static final Duration TO_CANCEL = Duration.ofMillis(300);
  private static final String CONNECTION_FAILURE = "08006";

  private final Set<Use> uses = ConcurrentHashMap.newKeySet();
  private final Future<?> looking;

  TimeLimits() {
    looking =
        ForkJoinPool.commonPool()
            .scheduleWithFixedDelay(
                this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * Limits the use of a connection until the use is closed. The pool sets the socket timeout again.
   *
   * @throws DataAccessException when the connection is lost
   */
  Use limit(Connection connection, Deadline deadline) {
    try {
      connection.setNetworkTimeout(Runnable::run, 0);
    } catch (SQLException failure) {
      throw new DataAccessException("the connection is lost", failure);
    }
    Use use = new Use(connection, deadline);
    uses.add(use);
    return use;
  }

  @PreDestroy
  void close() {
    looking.cancel(false);
  }

  private void look() {
    List<Use> late = uses.stream().filter(use -> use.deadline.isPast()).toList();
    uses.removeAll(late);
    // The network may be what takes the time: nobody else waits for it.
    late.forEach(use -> Thread.startVirtualThread(use::breakOff));
  }

  /** One use of a connection, until it is closed or its deadline passes. */
  final class Use implements AutoCloseable {
    private final Connection connection;
    private final Deadline deadline;
    private boolean ended;
    private boolean brokenOff;

    private Use(Connection connection, Deadline deadline) {
      this.connection = connection;
      this.deadline = deadline;
    }

    /**
     * Ends the use; the connection belongs to the pool again, and is not aborted any more.
     *
     * @throws DataAccessException if the use was broken off: the answer that came meanwhile is that
     *     of a cancelled statement, and a commit that is cancelled while it waits for a standby
     *     says that it succeeded
     */
    @Override
    public synchronized void close() {
      ended = true;
      uses.remove(this);
      if (brokenOff) {
        throw new DataAccessException(
            "the time is up", new SQLException("The use was broken off.", CONNECTION_FAILURE));
      }
    }

    /**
     * Cancels the statement, so that the server does not go on with it, and aborts the connection,
     * so that nobody waits for the answer.
     */
    private synchronized void breakOff() {
      if (!ended) {
        brokenOff = true;
        CompletableFuture.runAsync(
                () -> attempt(() -> connection.unwrap(PGConnection.class).cancelQuery()),
                Thread::startVirtualThread)
            .completeOnTimeout(null, TO_CANCEL.toMillis(), TimeUnit.MILLISECONDS)
            .join();
        attempt(() -> connection.abort(Runnable::run));
      }
    }

    private static void attempt(Step step) {
      try {
        step.take();
      } catch (SQLException | RuntimeException broken) {
        // The connection is broken already, so nobody waits on it.
      }
    }
  }

  @FunctionalInterface
  private interface Step {
    void take() throws SQLException;
  }
}
