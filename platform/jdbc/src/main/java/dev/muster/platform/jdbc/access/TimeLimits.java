package dev.muster.platform.jdbc.access;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Breaks connections off when their time is up: whoever waits for an answer stops waiting, whatever
 * the network does.
 *
 * <p>A timeout of the socket would not do: it begins again with every statement, and with every
 * byte of an answer that comes drop by drop. One look at all of them now and then costs a request
 * nothing, where a timer of its own would wake a thread to be set and another to be cancelled; so
 * would the timeout of the socket with each wait of a virtual thread, which is why there is none
 * meanwhile.
 */
@Singleton
final class TimeLimits {
  // How late a limit may be.
  private static final Duration LOOK = Duration.ofMillis(100);

  private final Set<Use> uses = ConcurrentHashMap.newKeySet();
  private final Future<?> looking;

  TimeLimits() {
    looking =
        ForkJoinPool.commonPool()
            .scheduleWithFixedDelay(
                this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * Limits the use of a connection until it is closed; the timeout of its socket is the pool's to
   * set again.
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
    for (Use use : uses) {
      if (use.deadline.isPast()) {
        use.breakOff();
      }
    }
  }

  /** What is done on a connection until its time is up. */
  final class Use implements AutoCloseable {
    private final Connection connection;
    private final Deadline deadline;
    private boolean ended;

    private Use(Connection connection, Deadline deadline) {
      this.connection = connection;
      this.deadline = deadline;
    }

    /** Afterwards the connection is the pool's, and nothing is done to it any more. */
    @Override
    public synchronized void close() {
      ended = true;
      uses.remove(this);
    }

    private synchronized void breakOff() {
      if (!ended) {
        close();
        try {
          connection.abort(Runnable::run);
        } catch (SQLException | RuntimeException broken) {
          // Then there is nobody who waits.
        }
      }
    }
  }
}
